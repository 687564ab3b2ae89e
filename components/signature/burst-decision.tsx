import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { decideBurstAction } from '@/lib/signature/actions';
import { ONLINE_REASONS, STRIKE_REASONS } from '@/lib/signature/reasons';
import type { Words } from '@/lib/words/words';

/** The two answers to a rush: exactly as many as this page says are counted, or struck out with a reason. */
export function BurstDecision({ w, burstId, waiting }: { w: Words; burstId: string; waiting: number }) {
  const t = (key: string) => w.t(`signature.burst.${key}`);
  const hidden = (decision: string) => ({ burstId, decision, expected: String(waiting) });
  return (
    <div className="stack no-print">
      <p className="measure muted">{w.t('signature.burst.acceptHint', { n: w.number(waiting) })}</p>
      <Form w={w} action={decideBurstAction} form="desk-burst-accept" submit={t('accept')} hidden={hidden('accept')} tone="quiet" />
      <Form w={w} action={decideBurstAction} form="desk-burst-strike" submit={t('strike')} hidden={hidden('strike')} tone="danger">
        <SelectField
          name="reason"
          label={t('reason')}
          options={ONLINE_REASONS.map((code) => ({ value: code, label: w.pick(STRIKE_REASONS[code]) }))}
          value="bots"
        />
      </Form>
    </div>
  );
}
