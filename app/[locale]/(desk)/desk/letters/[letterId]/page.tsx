import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { IncidentsAbout } from '@/components/incident/incident-lines';
import { DeskClarify } from '@/components/letter/desk-clarify';
import { DeskLetterNow } from '@/components/letter/desk-letter-now';
import { DeskLetterReplies } from '@/components/letter/desk-letter-replies';
import { DeskLetterWay } from '@/components/letter/desk-letter-way';
import { LetterReceipt } from '@/components/letter/letter-receipt';
import { TextLinks } from '@/components/paper/text-links';
import { AskAnswered } from '@/components/point/ask-answered';
import { LetterPoints } from '@/components/point/letter-points';
import { PointsSaved } from '@/components/point/points-saved';
import { PostsAbout } from '@/components/post/posts-about';
import { RemindLink } from '@/components/todo/remind-link';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readIncidentsAbout } from '@/lib/incident/read-about';
import { readCaseBodies } from '@/lib/letter/read-case-bodies';
import { readPostsAbout } from '@/lib/post/read-about';
import { readLetter } from '@/lib/timeline/read-letter';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

const SAVED = new Set(['letter', 'reply', 'papers', 'clarified']);

export async function generateMetadata({ params }: PageProps<'letterId'>): Promise<Metadata> {
  return { title: `${words((await params).locale).t('desk.letter.title')} · Homeward` };
}

export default async function DeskLetterPage({ params, searchParams }: PageProps<'letterId'>) {
  const [{ locale, letterId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const found = await readLetter(actor, letterId);
  if (!found) notFound();
  const { letter, caseId, caseAlias } = found;
  const saved = queryText(query.new, 10);
  return (
    <DeskPage w={w} actor={actor} path={`/desk/letters/${letterId}`}>
      {SAVED.has(saved) && <Notice tone="success">{w.t(`desk.letter.saved.${saved}`)}</Notice>}
      <PointsSaved w={w} saved={saved} />
      <PageTitle
        title={w.pick(letter.to)}
        lead={
          <>
            {w.t('desk.letter.case')}: <a href={`/${locale}/desk/cases/${caseId}?letter=${letterId}#letter-${letterId}`}>{caseAlias}</a>
            {letter.enteredFor && ` · ${w.t('desk.letter.enteredFor')}`}
          </>
        }
      />
      {saved === 'reply' && <AskAnswered w={w} letter={letter} wing="desk" />}
      <LetterReceipt w={w} found={found} at={`/${locale}/desk/letters/${letterId}`} repliesBelow />
      <DeskLetterNow w={w} letter={letter} today={found.today} />
      <RemindLink w={w} wing="desk" letterId={letterId} />
      <LetterPoints w={w} letter={letter} wing="desk" />
      <Section id="way" title={w.t('desk.letter.hops')}>
        <DeskLetterWay w={w} letter={letter} />
      </Section>
      <DeskClarify
        w={w}
        jurisdiction={found.law.code}
        letter={letter}
        bodies={await readCaseBodies(actor, caseId)}
        initial={await keptForm('desk-clarify')}
      />
      <Section id="replies" title={w.t('desk.letter.replies')}>
        <DeskLetterReplies w={w} law={found.law} letter={letter} />
      </Section>
      <IncidentsAbout w={w} wing="desk" incidents={await readIncidentsAbout(actor, { letterId })} />
      <PostsAbout w={w} posts={await readPostsAbout(actor, letterId)} />
      <TextLinks w={w} wing="desk" letter={letter} />
      {letter.text && (
        <Details summary={w.t('desk.letter.text')}>
          <Sheet w={w} to={w.pick(letter.to)} mark={{ day: letter.sentOn, precision: letter.sentPrecision }}>
            {letter.text}
          </Sheet>
        </Details>
      )}
    </DeskPage>
  );
}
