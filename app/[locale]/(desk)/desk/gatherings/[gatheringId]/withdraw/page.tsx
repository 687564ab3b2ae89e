import { Form } from '@/components/form/form';
import { GatheringFormPage } from '@/components/gathering/gathering-form-page';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { withdrawGatheringAction } from '@/lib/gathering/keep-actions';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function WithdrawGatheringPage({ params }: PageProps<'gatheringId'>) {
  const { locale, gatheringId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const title = w.t('gathering.withdraw.title');
  return (
    <GatheringFormPage w={w} actor={actor} gatheringId={gatheringId} step="withdraw" title={title}>
      {(_, back) => (
        <>
          <p className="measure">{w.t('gathering.withdraw.lead')}</p>
          <Form
            w={w}
            action={withdrawGatheringAction}
            form="gathering-withdraw"
            submit={w.t('gathering.withdraw.submit')}
            title={title}
            hidden={{ gatheringId }}
            tone="danger"
            aside={back}
          />
        </>
      )}
    </GatheringFormPage>
  );
}
