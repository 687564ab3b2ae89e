import { regionOptions } from '@/components/desk/place-options';
import { ChoiceField, SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import type { FormState } from '@/lib/form/form-state';
import { AUTHORISED, authorisedName } from '@/lib/incident/authorised';
import { editIncidentAction, noteIncidentAction } from '@/lib/incident/desk-actions';
import { asks, INCIDENT_KINDS } from '@/lib/incident/kinds';
import type { DeskIncident } from '@/lib/incident/read-incident';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  kind: string;
  was?: DeskIncident;
  onDay?: string;
  caseRef?: string;
  title: string;
  back: string;
  initial: FormState;
};

/** An incident as organizers write it down. Asked is what its kind asks; of a change, the kind too. */
export function IncidentForm({ w, kind, was, onDay, caseRef, title, back, initial }: Props) {
  const t = (key: string) => w.t(`incident.field.${key}`);
  return (
    <Form
      w={w}
      action={was ? editIncidentAction : noteIncidentAction}
      form={was ? 'desk-incident-edit' : 'desk-incident'}
      submit={w.t(was ? 'incident.edit.submit' : 'incident.new.submit')}
      title={title}
      hidden={was ? { incidentId: was.id, seen: was.seen } : { kind }}
      initial={initial}
      aside={<a href={back}>{w.t('form.cancel')}</a>}
    >
      {was && (
        <SelectField
          name="kind"
          label={t('kind')}
          options={INCIDENT_KINDS.map(({ code, name }) => ({ value: code, label: w.pick(name) }))}
          value={kind}
        />
      )}
      <DayField name="onDay" label={t('onDay')} hint={t('onDayHint')} words={dayWords(w)} value={shownDay(was) ?? onDay ?? ''} />
      <SelectField name="region" label={t('region')} options={regionOptions(w)} value={was?.region ?? ''} empty={t('regionNone')} />
      <TextField name="place" label={t('place')} value={was?.place ?? ''} />
      <ProseField name="text" label={t('text')} value={was?.text ?? ''} />
      <TextField name="affected" label={t('affected')} hint={t('affectedHint')} width="short" value={String(was?.affected ?? '')} />
      {asks(kind, 'authorised') && (
        <ChoiceField
          name="authorised"
          label={t('authorised')}
          options={AUTHORISED.map((code) => ({ value: code, label: w.pick(authorisedName(code)) }))}
          value={was?.authorised ?? 'unknown'}
        />
      )}
      {asks(kind, 'about') && (
        <>
          <TextField name="subject" label={t('subject')} value={was?.subject ?? ''} />
          <TextField name="organizer" label={t('organizer')} value={was?.organizer ?? ''} />
        </>
      )}
      {asks(kind, 'station') && <TextField name="station" label={t('station')} value={was?.station ?? ''} />}
      {asks(kind, 'quote') && (
        <>
          <ProseField name="quote" label={t('quote')} hint={t('quoteHint')} rows={4} value={was?.quote ?? ''} />
          <TextField name="link" label={t('link')} hint={t('linkHint')} value={was?.link ?? ''} />
        </>
      )}
      <TextField name="source" label={t('source')} value={was?.source ?? ''} />
      <TextField name="ref" label={t('ref')} hint={t('refHint')} width="short" value={was?.caseFile?.ref ?? caseRef ?? ''} />
    </Form>
  );
}

/** Of a month only, the day stays empty. */
const shownDay = (was: DeskIncident | undefined) => was && (was.precision === 'month' ? was.onDay.slice(0, 7) : was.onDay);
