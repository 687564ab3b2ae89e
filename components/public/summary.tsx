import { PublicShell } from '@/components/shell/public-shell';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { CHARTS } from '@/lib/publication/charts';
import { happenedOf, postsOf } from '@/lib/publication/facts';
import type { Publication } from '@/lib/publication/read';
import type { Words } from '@/lib/words/words';
import { ChartFigure } from './chart-figure';
import { Citation } from './citation';
import { Corrected } from './corrected';
import { Dictionary } from './dictionary';
import { Headline } from './headline';
import { Method } from './method';
import { People } from './people';

type Props = { w: Words; publication: Publication; frozen?: string };

/** A campaign's figures: the newest ones, or, under `frozen`, one edition as it was published. */
export function Summary({ w, publication, frozen }: Props) {
  const { slug, current } = publication;
  // An edition keeps the name it was published under.
  const name = w.pick({
    ru: current?.facts.campaign.nameRu ?? publication.nameRu,
    en: current?.facts.campaign.nameEn ?? publication.nameEn,
  });
  const base = `/${w.locale}/${slug}${frozen ? `/${frozen}` : ''}`;
  // Since corrections are kept with their day, these say it.
  const isOld = current?.corrected === true && !current.corrections.some(({ kind }) => kind === 'edition');
  const data = current ? { methodHref: '#method', csvHref: `${base}/data.csv`, jsonHref: `${base}/data.json` } : {};
  return (
    <PublicShell w={w} here={`/${slug}${frozen ? `/${frozen}` : ''}`} campaign={{ name, slug }} {...data}>
      {current ? (
        <>
          <PageTitle title={name} lead={w.t('public.summary.lead', { asOf: w.day(current.facts.asOfOn) })} />
          {frozen && (
            <Notice tone={isOld ? 'warning' : 'info'}>
              <p>
                {w.t(isOld ? 'public.summary.corrected' : 'public.summary.frozen', { published: w.day(current.publishedOn) })}{' '}
                <a href={`/${w.locale}/${slug}`}>{w.t('public.summary.newest')}</a>
              </p>
            </Notice>
          )}
          <Corrected w={w} slug={slug} current={current} />
          <Headline w={w} facts={current.facts} />
          <p className="source">{w.t('public.summary.hidden')}</p>
          {CHARTS.map((chart) => (
            <ChartFigure key={chart.id} w={w} chart={chart} facts={current.facts} />
          ))}
          <People w={w} people={current.people} base={base} />
          {happenedOf(current.facts).length > 0 && (
            <p>
              <a href={`${base}/timeline`}>{w.t('public.timeline.link')}</a>
            </p>
          )}
          {postsOf(current.facts).length > 0 && (
            <p>
              <a href={`${base}/posts`}>{w.t('public.posts.link', { n: w.number(postsOf(current.facts).length) })}</a>
            </p>
          )}
          <Method w={w} />
          <Dictionary w={w} base={base} />
          <Citation w={w} publication={publication} name={name} />
        </>
      ) : (
        <>
          <PageTitle title={name} />
          <Empty why={w.t('public.summary.none')} href={`/${w.locale}`} wayOut={w.t('public.summary.others')} />
        </>
      )}
    </PublicShell>
  );
}
