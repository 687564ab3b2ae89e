import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { DeskLetterNow } from '@/components/letter/desk-letter-now';
import { DeskLetterReplies } from '@/components/letter/desk-letter-replies';
import { DeskLetterWay } from '@/components/letter/desk-letter-way';
import { LetterReceipt } from '@/components/letter/letter-receipt';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readLetter } from '@/lib/timeline/read-letter';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

const SAVED = new Set(['letter', 'reply', 'papers']);

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
      <PageTitle
        title={w.pick(letter.to)}
        lead={
          <>
            {w.t('desk.letter.case')}: <a href={`/${locale}/desk/cases/${caseId}#letter-${letterId}`}>{caseAlias}</a>
            {letter.enteredFor && ` · ${w.t('desk.letter.enteredFor')}`}
          </>
        }
      />
      <LetterReceipt w={w} found={found} />
      <DeskLetterNow w={w} letter={letter} />
      <Section id="way" title={w.t('desk.letter.hops')}>
        <DeskLetterWay w={w} letter={letter} />
      </Section>
      <Section id="replies" title={w.t('desk.letter.replies')}>
        <DeskLetterReplies w={w} letter={letter} />
      </Section>
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
