import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { ReplyForm } from '@/components/desk/reply-form';
import { ChooseOfficial } from '@/components/official/choose-official';
import { ChosenOfficial } from '@/components/official/chosen-official';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { readForwarding } from '@/lib/timeline/read-forwarding';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

/** Where a letter was forwarded to: found by a search, then the form with what was typed before. */
export default async function DeskForwardedPage({ params, searchParams }: PageProps<'letterId'>) {
  const [{ locale, letterId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [q, to] = [queryText(query.q, 100), queryText(query.to, 40)];
  const asked = await readForwarding(actor, letterId, { q, to });
  if (!asked) notFound();
  const { found, chosen, offered } = asked;
  const path = `/desk/letters/${letterId}/replies/forwarded`;
  const title = w.t('desk.reply.forwardedTitle');
  const again = found.letter.hops.some(({ officialId }) => officialId === chosen?.id);
  return (
    <DeskPage w={w} actor={actor} path={path} query={queryOf(chosen ? { to: chosen.id } : { q })}>
      <PageTitle title={title} lead={`${w.pick(found.letter.at)} · ${found.caseAlias}`} />
      {chosen ? (
        <ReplyForm
          w={w}
          found={found}
          title={title}
          form="desk-forwarded"
          hidden={{ kind: 'forwarded', forwardedToId: chosen.id }}
          initial={await keptForm('desk-forwarded')}
        >
          <ChosenOfficial w={w} label={w.t('desk.reply.forwardedTo')} chosen={chosen} changeHref={`/${locale}${path}`} />
          {again && <Notice tone="warning">{w.t('desk.reply.again')}</Notice>}
        </ReplyForm>
      ) : (
        <>
          <title>{`${title} · Homeward`}</title>
          <ChooseOfficial
            w={w}
            here={`/${locale}${path}`}
            q={q}
            offered={offered}
            label={w.t('desk.reply.forwardedTo')}
            proposeHref={`/${locale}/desk/directory/new`}
          />
        </>
      )}
    </DeskPage>
  );
}
