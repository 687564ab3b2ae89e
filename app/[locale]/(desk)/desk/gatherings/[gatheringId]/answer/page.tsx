import { AnswerForm } from '@/components/gathering/answer-form';
import { GatheringFormPage } from '@/components/gathering/gathering-form-page';
import { Empty } from '@/components/ui/empty';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function AnswerPage({ params }: PageProps<'gatheringId'>) {
  const { locale, gatheringId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const title = w.t('gathering.answer.title');
  const initial = await keptForm('gathering-answer');
  return (
    <GatheringFormPage w={w} actor={actor} gatheringId={gatheringId} step="answer" title={title}>
      {({ gathering, today }, back) =>
        gathering.notice ? (
          <AnswerForm w={w} is={gathering} today={today} title={title} initial={initial} back={back} />
        ) : (
          <>
            <title>{`${title} · Homeward`}</title>
            <Empty
              why={w.t('gathering.answer.noticeFirst')}
              href={`/${locale}/desk/gatherings/${gatheringId}/notice`}
              wayOut={w.t('gathering.notice.log')}
            />
          </>
        )
      }
    </GatheringFormPage>
  );
}
