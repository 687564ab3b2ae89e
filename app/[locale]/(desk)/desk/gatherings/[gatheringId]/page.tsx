import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { ComparedSection } from '@/components/gathering/compared-section';
import { GatheringHead } from '@/components/gathering/gathering-head';
import { GatheringWithdrawn } from '@/components/gathering/gathering-withdrawn';
import { NoticeAnswer } from '@/components/gathering/notice-answer';
import { NoticeWindow } from '@/components/gathering/notice-window';
import { WhatHappenedThere } from '@/components/gathering/what-happened-there';
import { IncidentsAbout } from '@/components/incident/incident-lines';
import { PostsAbout } from '@/components/post/posts-about';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { gatheringKind } from '@/lib/gathering/kinds';
import { readGathering } from '@/lib/gathering/read-gathering';
import { readIncidentsAbout } from '@/lib/incident/read-about';
import { readPostsAbout } from '@/lib/post/read-about';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

const SAVED = [
  'noted',
  'changed',
  'notice',
  'removed',
  'answer',
  'outcome',
  'shown',
  'withdrawn',
  'restored',
  'compared',
  'compared_removed',
];

export async function generateMetadata({ params }: PageProps<'gatheringId'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('gathering.column.title')} · Homeward` };
}

export default async function GatheringPage({ params, searchParams }: PageProps<'gatheringId'>) {
  const [{ locale, gatheringId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const found = await readGathering(actor, gatheringId);
  if (!found) notFound();
  const { gathering: is, caseFile } = found;
  const path = `/desk/gatherings/${gatheringId}`;
  const at = `/${locale}${path}`;
  const saved = queryText(query.new, 20);
  const link = (to: string, key: string) => is.withdrawnOn === null && <a href={`${at}/${to}`}>{w.t(`gathering.${key}`)}</a>;
  return (
    <MovementPage w={w} actor={actor} path={path}>
      {SAVED.includes(saved) && <Notice tone="success">{w.t(`gathering.saved.${saved}`)}</Notice>}
      <PageTitle
        title={`${w.pick(gatheringKind(is.kind).name)}, ${w.day(is.onDay)}`}
        lead={is.title}
        actions={<a href={`/${locale}/desk/gatherings`}>{w.t('gathering.toList')}</a>}
      />
      <GatheringWithdrawn w={w} is={is} />
      <GatheringHead
        w={w}
        found={found}
        caseLink={caseFile && <a href={`/${locale}/desk/cases/${caseFile.id}`}>{`${caseFile.alias} · ${caseFile.ref}`}</a>}
      />
      <p className="row no-print small">
        {link('edit', 'edit.link')} {link('withdraw', 'withdraw.link')}
      </p>
      <Section
        id="notice"
        title={w.t('gathering.notice.section')}
        aside={
          <span className="row">
            {link('notice', is.notice ? 'notice.change' : 'notice.log')}
            {is.notice && link('answer', is.answer === 'none' ? 'answer.log' : 'answer.change')}
          </span>
        }
      >
        <NoticeWindow w={w} found={found} at={at} />
        <NoticeAnswer
          w={w}
          found={found}
          at={at}
          letterHref={is.notice?.letterId ? `/${locale}/desk/letters/${is.notice.letterId}` : undefined}
        />
      </Section>
      <ComparedSection w={w} found={found} addHref={`${at}/compare`} />
      <Section
        id="outcome"
        title={w.t('gathering.outcome.section')}
        aside={link('outcome', is.outcome === 'planned' ? 'outcome.log' : 'outcome.change')}
      >
        <WhatHappenedThere w={w} is={is} />
      </Section>
      <IncidentsAbout w={w} wing="desk" incidents={await readIncidentsAbout(actor, { gatheringId })} />
      <PostsAbout w={w} posts={await readPostsAbout(actor, gatheringId)} />
      <Section id="public" title={w.t('gathering.public.section')} aside={link('public', 'public.change')}>
        <p>{w.t(is.isPublic ? 'gathering.public.isYes' : 'gathering.public.isNo')}</p>
      </Section>
    </MovementPage>
  );
}
