import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { ClarifyForm } from '@/components/letter/clarify-form';
import { ChooseOfficial } from '@/components/official/choose-official';
import { ChosenOfficial } from '@/components/official/chosen-official';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { readForwarding } from '@/lib/timeline/read-forwarding';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

/** Whom a letter complains of, where it is a body that no letter of the case has been at: found by a search. */
export default async function AboutPage({ params, searchParams }: PageProps<'letterId'>) {
  const [{ locale, letterId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [q, to] = [queryText(query.q, 100), queryText(query.to, 40)];
  const asked = await readForwarding(actor, letterId, { q, to });
  if (!asked) notFound();
  const { found, chosen, offered } = asked;
  const path = `/desk/letters/${letterId}/about`;
  const title = w.t('clock.clarify.about');
  const here = `/${locale}${path}`;
  return (
    <DeskPage w={w} actor={actor} path={path} query={queryOf(chosen ? { to: chosen.id } : { q })}>
      <PageTitle title={title} lead={`${w.pick(found.letter.to)} · ${found.caseAlias}`} />
      {chosen ? (
        <ClarifyForm w={w} letter={found.letter} initial={await keptForm('desk-clarify')} title={title} aboutId={chosen.id}>
          <ChosenOfficial w={w} label={w.t('clock.clarify.chosen')} chosen={chosen} changeHref={here} />
        </ClarifyForm>
      ) : (
        <>
          <title>{`${title} · Homeward`}</title>
          <ChooseOfficial w={w} here={here} q={q} offered={offered} label={title} proposeHref={`/${locale}/desk/directory/new`} />
        </>
      )}
    </DeskPage>
  );
}
