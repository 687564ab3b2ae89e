import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { ToldDone } from '@/components/intake/told-done';
import { kindName } from '@/components/intake/told-name';
import { ToldOutcome } from '@/components/intake/told-outcome';
import { ToldAnswer, ToldFacts, ToldWords } from '@/components/intake/told-words-read';
import { ToldClose, ToldHolder } from '@/components/intake/told-work';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readTold } from '@/lib/intake/read-told';
import { STATES } from '@/lib/intake/states';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const w = words((await params).locale);
  return { title: `${w.t('intake.title')} · Homeward` };
}

export default async function ToldPage({ params, searchParams }: PageProps<'toldId'>) {
  const [{ locale, toldId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const told = await readTold(actor, toldId);
  if (!told) notFound();
  const t = (key: string) => w.t(`intake.page.${key}`);
  return (
    <MovementPage w={w} actor={actor} path={`/desk/intake/${toldId}`}>
      <ToldDone w={w} done={queryText(query.done, 20)} />
      <PageTitle title={kindName(w, told.kind)} lead={<Tag tone={STATES[told.state].tone}>{w.pick(STATES[told.state].name)}</Tag>} />
      <ToldHolder w={w} told={told} />
      <Section id="facts" title={t('facts')}>
        <ToldFacts w={w} told={told} />
      </Section>
      {told.text !== null && (
        <Section id="words" title={t('words')}>
          <ToldWords w={w} told={told} />
          <ToldAnswer w={w} told={told} initial={await keptForm('desk-told-answer')} />
        </Section>
      )}
      {(told.mayWork || told.caseFile || told.incident) && (
        <Section id="outcome" title={t('outcome')}>
          <ToldOutcome w={w} told={told} />
        </Section>
      )}
      {told.mayWork && (
        <Section id="close" title={t('close')}>
          <ToldClose w={w} told={told} />
        </Section>
      )}
    </MovementPage>
  );
}
