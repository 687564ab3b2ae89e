import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { strikeAction } from '@/lib/signature/actions';
import { ONLINE_REASONS, STRIKE_REASONS } from '@/lib/signature/reasons';
import type { StrikeFilter } from '@/lib/signature/strike-filter';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; petitionId: string; filter: StrikeFilter; count: number; lastSeq: number; title: string };

/** Confirms exactly what was shown: as many, up to the last one there was. */
export function StrikeForm({ w, petitionId, filter, count, lastSeq, title }: Props) {
  const t = (key: string) => w.t(`signature.strike.${key}`);
  const chosen = Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return (
    <Form
      w={w}
      action={strikeAction}
      form="desk-strike"
      submit={t('submit')}
      title={title}
      hidden={{ petitionId, ...chosen, expected: String(count), lastSeq: String(lastSeq) }}
    >
      <SelectField
        name="reason"
        label={t('reason')}
        options={ONLINE_REASONS.map((code) => ({ value: code, label: w.pick(STRIKE_REASONS[code]) }))}
        empty="—"
      />
      <ProseField name="note" label={t('note')} rows={3} />
    </Form>
  );
}
