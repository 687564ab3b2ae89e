import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { TickField } from '@/components/form/tick-field';
import { KIND_CODES, PETITION_KINDS } from '@/lib/petition/kinds';
import type { PetitionView } from '@/lib/petition/read-petition';
import type { Words } from '@/lib/words/words';

/** By which rules a petition is signed. */
export function RuleFields({ w, petition }: { w: Words; petition: PetitionView }) {
  const t = (key: string) => w.t(`petition.rule.${key}`);
  const number = (value: number | null) => (value === null ? '' : String(value));
  return (
    <>
      <SelectField
        name="kind"
        label={w.t('petition.new.kind')}
        options={KIND_CODES.map((code) => ({ value: code, label: w.pick(PETITION_KINDS[code]) }))}
        value={petition.kind}
      />
      <TickField
        name="online"
        label={t('online')}
        said={t('onlineYes')}
        ticked={petition.online}
        hint={w.t('petition.new.nominationHint')}
      />
      <TextField
        name="mark"
        label={t('mark')}
        hint={w.t('petition.rule.markHint', { path: `/${w.locale}/sign/${petition.slug}/…` })}
        value={petition.mark}
      />
      <DayField name="closesOn" label={t('closesOn')} hint={t('closesHint')} words={dayWords(w)} value={petition.closesOn ?? undefined} />
      <TextField name="totalCap" label={t('totalCap')} hint={t('capHint')} value={number(petition.totalCap)} width="short" />
      <TextField name="regionCap" label={t('regionCap')} hint={t('capLaw')} value={number(petition.regionCap)} width="short" />
      <TextField
        name="invalidPerMille"
        label={t('invalid')}
        hint={t('invalidHint')}
        value={number(petition.invalidPerMille)}
        width="short"
      />
      <TextField name="minFormSeconds" label={t('minForm')} value={number(petition.minFormSeconds)} width="short" />
      <TextField name="burstPerMinute" label={t('burst')} value={number(petition.burstPerMinute)} width="short" />
      <TextField name="eraseAfterDays" label={t('erase')} hint={t('eraseHint')} value={number(petition.eraseAfterDays)} width="short" />
    </>
  );
}
