import type { Metadata } from 'next';
import { AnswerKinds } from '@/components/desk/answer-kinds';
import { DashboardFigures } from '@/components/desk/dashboard-figures';
import { DeskPage } from '@/components/desk/desk-page';
import { FirstSteps } from '@/components/desk/first-steps';
import { regionName } from '@/components/desk/place-options';
import { RecentEvents } from '@/components/desk/recent-events';
import { TallyTable } from '@/components/desk/tally-table';
import { PointsFigure } from '@/components/point/points-figure';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readDashboard } from '@/lib/timeline/read-desk';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

const TOP = 15;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('desk.dash.title')} · Homeward` };
}

export default async function DashboardPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const all = query.all === '1';
  const { counts, points, today, campaign, hasCases, recent } = await readDashboard(actor, w, { all });
  const here = `/${locale}/desk`;
  const more = (id: string) => <a href={`${here}${all ? '' : '?all=1'}#${id}`}>{w.t(all ? 'desk.dash.top' : 'desk.dash.all')}</a>;
  return (
    <DeskPage w={w} actor={actor} path="/desk" query={all ? '?all=1' : ''}>
      <PageTitle title={w.t('desk.dash.title')} lead={w.t('desk.dash.lead', { campaign: w.pick(campaign), day: w.day(today) })} />
      {!hasCases && <FirstSteps w={w} />}
      {counts.total > 0 && (
        <>
          <Section id="now" title={w.t('desk.dash.figures')}>
            <DashboardFigures w={w} counts={counts} />
            <p>
              <a href={`${here}/circles`}>{w.t('clock.circles.link')}</a>
            </p>
            <PointsFigure w={w} points={points} />
          </Section>
          <Section id="answered" title={w.t('desk.dash.answered')}>
            <p className="muted">{w.t('desk.dash.answeredNote')}</p>
            <AnswerKinds w={w} kinds={counts.kinds} />
          </Section>
          <Section id="bodies" title={w.t('desk.dash.bodies')} aside={(all || counts.bodies.length === TOP) && more('bodies')}>
            <TallyTable
              w={w}
              caption={w.t('desk.dash.bodies')}
              rowName={w.t('desk.dash.body')}
              withMedian
              lines={counts.bodies.map(({ id, name, medianDays, ...tally }) => ({
                ...tally,
                id,
                name: <a href={`${here}/directory/${id}`}>{w.pick(name)}</a>,
                by: { body: id },
                median: medianDays,
              }))}
            />
            <p className="muted small">{w.t('desk.dash.medianNote')}</p>
          </Section>
          <Section id="regions" title={w.t('desk.dash.regions')} aside={(all || counts.regions.length > TOP) && more('regions')}>
            <TallyTable
              w={w}
              caption={w.t('desk.dash.regions')}
              rowName={w.t('desk.dash.region')}
              lines={(all ? counts.regions : counts.regions.slice(0, TOP)).map(({ region, ...tally }) => ({
                ...tally,
                id: region,
                name: regionName(w, region),
                by: { region },
              }))}
            />
          </Section>
        </>
      )}
      {recent.length > 0 && (
        <Section id="recent" title={w.t('desk.dash.recent')} aside={<a href={`/${locale}/desk/timeline`}>{w.t('movement.title')}</a>}>
          <RecentEvents w={w} events={recent} />
        </Section>
      )}
    </DeskPage>
  );
}
