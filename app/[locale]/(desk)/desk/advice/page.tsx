import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { OwnLists } from '@/components/todo/own-lists';
import { PageTitle } from '@/components/ui/page-title';
import { mayKeepOwn } from '@/lib/advice/own-access';
import { readOwnAdvice } from '@/lib/advice/own-read';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('todo.own.title')} · Homeward` };
}

export default async function AdvicePage({ params }: PageProps) {
  const { locale } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const own = await readOwnAdvice(actor);
  return (
    <DeskPage w={w} actor={actor} path="/desk/advice">
      <PageTitle title={w.t('todo.own.title')} lead={w.t('todo.own.lead')} />
      {!mayKeepOwn(actor) && <p className="muted">{w.t('todo.own.readOnly')}</p>}
      <OwnLists w={w} own={own} mayKeep={mayKeepOwn(actor)} />
    </DeskPage>
  );
}
