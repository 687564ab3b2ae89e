import { Form } from '@/components/form/form';
import { Notice } from '@/components/ui/notice';
import type { GatheringView } from '@/lib/gathering/gathering-view';
import { restoreGatheringAction } from '@/lib/gathering/keep-actions';
import type { Words } from '@/lib/words/words';

/** That an entry was taken back, and the way to bring it back. */
export function GatheringWithdrawn({ w, is }: { w: Words; is: GatheringView }) {
  if (!is.withdrawnOn) return null;
  return (
    <Notice tone="warning">
      <p>{w.t('gathering.withdraw.is', { day: w.day(is.withdrawnOn) })}</p>
      <Form
        w={w}
        action={restoreGatheringAction}
        form="gathering-restore"
        submit={w.t('gathering.withdraw.restore')}
        hidden={{ gatheringId: is.id }}
        tone="quiet"
      />
    </Notice>
  );
}
