import { ChoiceField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import type { FormState } from '@/lib/form/form-state';
import { tellIncidentAction } from '@/lib/incident/family-actions';
import { INCIDENT_KINDS } from '@/lib/incident/kinds';
import type { Words } from '@/lib/words/words';

/** A family tells what happened: what, when, where, in her own words. */
export function TellForm({ w, caseId, title, initial }: { w: Words; caseId: string; title: string; initial: FormState }) {
  const t = (key: string) => w.t(`incident.family.${key}`);
  return (
    <Form
      w={w}
      action={tellIncidentAction}
      form="incident"
      submit={t('submit')}
      title={title}
      hidden={{ caseId }}
      initial={initial}
      aside={<a href={`/${w.locale}/my/cases/${caseId}`}>{w.t('form.cancel')}</a>}
    >
      <ChoiceField
        name="kind"
        label={t('kind')}
        options={INCIDENT_KINDS.map(({ code, name, hint }) => ({ value: code, label: w.pick(name), hint: w.pick(hint) }))}
      />
      <DayField name="onDay" label={t('onDay')} hint={t('onDayHint')} words={dayWords(w)} />
      <TextField name="place" label={t('place')} hint={t('placeHint')} />
      <ProseField name="text" label={t('text')} hint={t('textHint')} />
    </Form>
  );
}
