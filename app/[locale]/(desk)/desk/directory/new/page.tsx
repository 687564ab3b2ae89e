import { DeskPage } from '@/components/desk/desk-page';
import { NewBodyForm } from '@/components/desk/new-body-form';
import { ParentSearch } from '@/components/desk/parent-search';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { readParentChoice } from '@/lib/official/read-official';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewBodyPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [q, parent, finds] = [queryText(query.q, 100), queryText(query.parent, 40), query.find === '1'];
  const { chosen, offered } = await readParentChoice(actor, { q, parent });
  const path = '/desk/directory/new';
  const here = `/${locale}${path}`;
  const title = w.t('desk.newBody.title');
  const searches = finds && !chosen;
  const asked = queryOf(searches ? { find: '1', q } : { parent: chosen?.id });
  return (
    <DeskPage w={w} actor={actor} path={path} query={asked}>
      <PageTitle title={title} />
      {searches ? (
        <>
          <title>{`${title} · Homeward`}</title>
          <ParentSearch w={w} q={q} offered={offered} here={here} />
        </>
      ) : (
        <NewBodyForm w={w} title={title} parent={chosen} changeHref={`${here}?find=1`} initial={await keptForm('desk-body')} />
      )}
    </DeskPage>
  );
}
