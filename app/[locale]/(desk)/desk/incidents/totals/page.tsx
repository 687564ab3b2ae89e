import type { Metadata } from 'next';
import { MovementPage } from '@/components/desk/movement-page';
import { IncidentFilters, placeName } from '@/components/incident/incident-filters';
import { TotalsTable } from '@/components/incident/totals-table';
import { Empty } from '@/components/ui/empty';
import { FigureLink, Figures } from '@/components/ui/figure-link';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { authorisedName } from '@/lib/incident/authorised';
import { incidentKindOf } from '@/lib/incident/kinds';
import { incidentQuery, readIncidentFilter } from '@/lib/incident/list-filter';
import { readIncidentTotals } from '@/lib/incident/read-totals';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('incident.totals.title')} · Homeward` };
}

export default async function IncidentTotalsPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readIncidentFilter(query);
  const names = [...ignored].map((name) => w.t(`incident.filter.${name}`).toLowerCase()).join(', ');
  const { all, months, regions, kinds, authorised } = await readIncidentTotals(actor, filter);
  const path = '/desk/incidents/totals';
  const say = (key: string) => w.t(`incident.totals.${key}`);
  const list = (more: object) => `/${locale}/desk/incidents${incidentQuery({ ...filter, ...more })}`;
  const table = { w, all };
  const sum = (of: 'events' | 'affected') => authorised.reduce((total, each) => total + each[of], 0);
  return (
    <MovementPage w={w} actor={actor} path={path} query={incidentQuery(filter)}>
      <PageTitle title={say('title')} actions={<a href={list({})}>{say('back')}</a>} />
      <IncidentFilters w={w} filter={filter} action={`/${locale}${path}`} />
      {names && <Notice tone="warning">{w.t('desk.filter.ignored', { names })}</Notice>}
      {all.events === 0 ? (
        <Empty why={say('none')} href={`/${locale}${path}`} wayOut={w.t('incident.list.clear')} />
      ) : (
        <>
          <Figures>
            <FigureLink w={w} value={all.events} label={say('eventsFigure')} href={list({})} />
            <FigureLink w={w} value={all.affected} label={say('affectedFigure')} href={list({})} />
          </Figures>
          {all.unsaid > 0 && <p className="muted">{w.t('incident.totals.unsaid', { n: all.unsaid })}</p>}
          <Section id="months" title={say('months')}>
            <TotalsTable
              {...table}
              caption={say('months')}
              rowName={say('month')}
              totals={months}
              nameOf={(month) => w.day(`${month}-01`, 'month')}
              hrefOf={(month) => list({ from: `${month}-01`, to: lastOf(month) })}
            />
          </Section>
          <Section id="regions" title={say('regions')}>
            <TotalsTable
              {...table}
              caption={say('regions')}
              rowName={say('region')}
              totals={regions}
              nameOf={(code) => placeName(w, code === 'none' ? null : code)}
              hrefOf={(region) => list({ region })}
            />
          </Section>
          <Section id="kinds" title={say('kinds')}>
            <TotalsTable
              {...table}
              caption={say('kinds')}
              rowName={say('kind')}
              totals={kinds}
              nameOf={(kind) => w.pick(incidentKindOf(kind).name)}
              hrefOf={(kind) => list({ kind })}
            />
          </Section>
          {authorised.length > 0 && (
            <Section id="authorised" title={say('authorised')}>
              <p className="muted">{say('authorisedNote')}</p>
              <TotalsTable
                w={w}
                all={{ ...all, events: sum('events'), affected: sum('affected') }}
                caption={say('authorised')}
                rowName={w.t('incident.page.authorised')}
                totals={authorised}
                nameOf={(code) => w.pick(authorisedName(code))}
                hrefOf={(code) => list({ authorised: code })}
              />
            </Section>
          )}
        </>
      )}
    </MovementPage>
  );
}

/** The last day of a month `YYYY-MM`. */
const lastOf = (month: string): string => {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, of, 0)).getUTCDate()}`;
};
