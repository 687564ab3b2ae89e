import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WhatHappened } from '@/components/family/what-happened';
import { WhoSees } from '@/components/family/who-sees';
import { PaperLinks } from '@/components/paper/paper-links';
import { FamilyShell } from '@/components/shell/family-shell';
import { caseEntries } from '@/components/timeline/case-entries';
import { Timeline } from '@/components/timeline/timeline';
import { CaseTodo } from '@/components/todo/case-todo';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/current-actor';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyCasePage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const timeline = await readTimeline(actor, caseId, w);
  if (!timeline) notFound();
  const { caseFile, letters, today } = timeline;
  const order = query.order === 'oldest' ? 'oldest' : 'newest';
  const path = `/my/cases/${caseId}`;
  const category = timeline.categories.get(caseFile.category);
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, { order: queryText(query.order, 10) })}>
      <PageTitle title={caseFile.alias} lead={`${category ? w.pick(category) : ''} · ${caseFile.ref}`} />
      <CaseTodo w={w} letters={letters} today={today} />
      <WhatHappened w={w} caseId={caseId} letters={letters} />
      <PaperLinks w={w} wing="my" caseId={caseId} />
      <Section id="timeline" title={w.t('family.case.timeline')}>
        {letters.length === 0 && (
          <Empty why={w.t('family.case.noLetters')} href={`/${locale}${path}/letters/new`} wayOut={w.t('family.do.letter')} />
        )}
        <Timeline
          w={w}
          entries={caseEntries(w, timeline, (id) => `/${locale}/my/letters/${id}`)}
          today={today}
          order={order}
          switchHref={`/${locale}${path}?order=${order === 'newest' ? 'oldest' : 'newest'}`}
        />
      </Section>
      <WhoSees w={w} joined={caseFile.joined} />
    </FamilyShell>
  );
}
