import { notFound } from 'next/navigation';
import { GatheringFormPage } from '@/components/gathering/gathering-form-page';
import { NoticeForm, RemoveNotice } from '@/components/gathering/notice-form';
import { NoticeWindow } from '@/components/gathering/notice-window';
import { ChooseOfficial } from '@/components/official/choose-official';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { readNoticeChoice } from '@/lib/gathering/read-notice';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NoticePage({ params, searchParams }: PageProps<'gatheringId'>) {
  const [{ locale, gatheringId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [q, to, change] = [queryText(query.q, 100), queryText(query.to, 40), queryText(query.change, 1)];
  const choice = await readNoticeChoice(actor, gatheringId, { q, to, change: change === '1' });
  if (!choice) notFound();
  const title = w.t('gathering.notice.title');
  const initial = await keptForm('gathering-notice');
  const at = `/${locale}/desk/gatherings/${gatheringId}`;
  const changeHref = `${at}/notice?change=1`;
  const { chosen, offered } = choice;
  return (
    <GatheringFormPage w={w} actor={actor} gatheringId={gatheringId} step="notice" query={queryOf({ q, to, change })} title={title}>
      {(found, back) => (
        <>
          {chosen ? (
            <NoticeForm
              w={w}
              found={found}
              choice={{ ...choice, chosen }}
              title={title}
              changeHref={changeHref}
              initial={initial}
              back={back}
            />
          ) : (
            <>
              <title>{`${title} · Homeward`}</title>
              <ChooseOfficial
                w={w}
                here={changeHref}
                q={q}
                offered={offered}
                label={w.t('gathering.notice.suggest')}
                proposeHref={`/${locale}/desk/directory/new`}
              />
            </>
          )}
          <NoticeWindow w={w} found={found} at={at} heading="h2" />
          <RemoveNotice w={w} found={found} />
        </>
      )}
    </GatheringFormPage>
  );
}
