import { regionOptions } from '@/components/desk/place-options';
import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import type { FormState } from '@/lib/form/form-state';
import { INCIDENT_KINDS } from '@/lib/incident/kinds';
import { toldKindOf } from '@/lib/intake/kinds';
import { incidentOfToldAction } from '@/lib/intake/outcome-actions';
import type { ToldView } from '@/lib/intake/read-told';
import type { Words } from '@/lib/words/words';

/** An incident of what was told: her words stand in the form, for the organizer to shorten. */
export function IncidentOfTold({ w, told, initial }: { w: Words; told: ToldView; initial: FormState }) {
  const t = (key: string) => w.t(`intake.makeIncident.${key}`);
  // Of a month only, the day stays empty.
  const onDay = told.precision === 'month' ? told.onDay?.slice(0, 7) : told.onDay;
  return (
    <Form
      w={w}
      action={incidentOfToldAction}
      form="desk-told-incident"
      title={t('title')}
      submit={t('submit')}
      hidden={{ toldId: told.id }}
      initial={initial}
      aside={<a href={`/${w.locale}/desk/intake/${told.id}`}>{w.t('form.cancel')}</a>}
    >
      <SelectField
        name="kind"
        label={t('kind')}
        options={INCIDENT_KINDS.map(({ code, name }) => ({ value: code, label: w.pick(name) }))}
        value={toldKindOf(told.kind).incident ?? ''}
        empty={t('choose')}
      />
      <DayField name="onDay" label={t('onDay')} hint={t('onDayHint')} words={dayWords(w)} value={onDay ?? ''} />
      <SelectField name="region" label={t('region')} options={regionOptions(w)} value={told.region ?? ''} empty={t('regionNone')} />
      <TextField name="place" label={t('place')} />
      <ProseField name="text" label={t('text')} value={told.text ?? ''} rows={10} />
      <TextField name="ref" label={t('ref')} hint={t('refHint')} width="short" value={told.caseFile?.ref ?? ''} />
    </Form>
  );
}
