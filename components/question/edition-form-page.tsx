import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { MovementPage } from '@/components/desk/movement-page';
import { PageTitle } from '@/components/ui/page-title';
import type { Actor } from '@/lib/auth/actor';
import type { EditionView } from '@/lib/question/read-edition';
import { readEditionHead } from '@/lib/question/read-edition-head';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  actor: Actor;
  editionId: string;
  step: string;
  query?: string;
  title: string;
  children: (edition: EditionView, back: ReactNode, today: CalendarDate) => ReactNode;
};

/** A page with one form about an occasion; not found where there is none, or where it was taken back. */
export async function EditionFormPage({ w, actor, editionId, step, query = '', title, children }: Props) {
  const found = await readEditionHead(actor, editionId);
  if (!found || found.edition.withdrawnOn) notFound();
  const at = `/desk/questions/${editionId}`;
  return (
    <MovementPage w={w} actor={actor} path={`${at}/${step}`} query={query}>
      <PageTitle title={title} lead={`${w.pick(found.edition.name)}, ${w.day(found.edition.onDay)}`} />
      {children(found.edition, <a href={`/${w.locale}${at}`}>{w.t('form.cancel')}</a>, found.today)}
    </MovementPage>
  );
}
