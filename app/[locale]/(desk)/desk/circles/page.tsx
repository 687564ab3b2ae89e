import type { Metadata } from 'next';
import { CircleLetters } from '@/components/desk/circle-letters';
import { BackToItselfTable, CircleTable, ClosedGroups } from '@/components/desk/circle-table';
import { DeskPage } from '@/components/desk/desk-page';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { queryOf } from '@/lib/form/read-query';
import { LETTERS_READ, readCircles } from '@/lib/letter/read-circles';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('clock.circles.title')} · Homeward` };
}

export default async function CirclesPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const asked = { circle: queryText(query.circle, 20), about: queryText(query.about, 40) };
  const found = await readCircles(actor, asked);
  const { circles, all, over, groups, longestSteps, backToItself, listed } = found;
  const wanted = listed ?? (asked.circle || asked.about ? { letters: [], all: 0 } : null);
  return (
    <DeskPage w={w} actor={actor} path="/desk/circles" query={queryOf(asked)}>
      <PageTitle title={w.t('clock.circles.title')} lead={w.t('clock.circles.lead')} />
      {wanted && <CircleLetters w={w} listed={wanted} />}
      <Section id="circles" title={w.t('clock.circles.circles')}>
        {circles.length === 0 ? (
          <Empty why={w.t('clock.circles.none')} href={`/${locale}/desk/letters`} wayOut={w.t('clock.circles.toLetters')} />
        ) : (
          <CircleTable w={w} found={found} />
        )}
        {all > circles.length && <p className="muted">{w.t('clock.circles.more', { n: circles.length, all: w.number(all) })}</p>}
        {over && <p className="muted">{w.t('clock.circles.over', { n: w.number(LETTERS_READ) })}</p>}
      </Section>
      <Section id="about" title={w.t('clock.circles.about')}>
        {backToItself.length === 0 ? <Empty why={w.t('clock.circles.aboutNone')} /> : <BackToItselfTable w={w} found={found} />}
      </Section>
      {groups.length > 0 && (
        <Section id="groups" title={w.t('clock.circles.groups')}>
          <p className="muted">{w.t('clock.circles.groupsNote')}</p>
          <ClosedGroups w={w} found={found} />
          {longestSteps > 0 && <p className="muted">{w.t('clock.circles.longest', { n: longestSteps })}</p>}
        </Section>
      )}
    </DeskPage>
  );
}
