import { PublicShell } from '@/components/shell/public-shell';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import type { Publication } from '@/lib/publication/read';
import type { Words } from '@/lib/words/words';
import { Corrected } from './corrected';
import { isShown, PeopleList } from './people';
import { Turn } from './turn';

const PAGE = 15;

type Props = { w: Words; publication: Publication; frozen?: string; after: string };

/** Everybody an edition speaks of, a few a page. `after`: the mark the page begins behind. */
export function PeoplePage({ w, publication, frozen, after }: Props) {
  const { slug, current } = publication;
  const name = w.pick({ ru: publication.nameRu, en: publication.nameEn });
  const path = `/${slug}${frozen ? `/${frozen}` : ''}`;
  const shown = (current?.people ?? []).filter(isShown);
  // Marks stand in their order, so that a page keeps its place when somebody withdraws.
  const from = shown.findIndex(({ mark }) => mark > after);
  const people = from < 0 ? [] : shown.slice(from, from + PAGE);
  const last = people.at(-1)?.mark ?? '';
  const base = `/${w.locale}${path}`;
  return (
    <PublicShell w={w} here={`${path}/people${after && `?after=${after}`}`} campaign={{ name, slug }}>
      <PageTitle title={w.t('public.people.title')} lead={w.t('public.people.lead')} />
      <p>
        <a href={base}>{w.t('public.people.back')}</a>
      </p>
      {current && <Corrected w={w} slug={slug} current={current} />}
      {people.length > 0 ? (
        <PeopleList w={w} people={people} />
      ) : (
        <Empty why={w.t('public.people.none')} href={base} wayOut={w.t('public.people.back')} />
      )}
      <Turn
        w={w}
        previousHref={from > 0 ? `${base}/people${from > PAGE ? `?after=${shown[from - PAGE - 1]?.mark}` : ''}` : null}
        nextHref={shown.some(({ mark }) => mark > last) && people.length > 0 ? `${base}/people?after=${last}` : null}
      />
    </PublicShell>
  );
}
