import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { Form } from '@/components/form/form';
import { OwnTextForm } from '@/components/todo/own-text-form';
import { OwnTextPreview } from '@/components/todo/own-text-preview';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { mayKeepOwn } from '@/lib/advice/own-access';
import { archiveOwnTextAction } from '@/lib/advice/own-actions';
import { readOwnText } from '@/lib/advice/own-read';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function TextPage({ params, searchParams }: PageProps<'textId'>) {
  const [{ locale, textId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { text, today, jurisdiction } = await readOwnText(actor, textId);
  if (!text) notFound();
  const [title, gone] = [w.t('todo.own.text.title'), text.archivedOn !== null];
  const edits = mayKeepOwn(actor) && !gone;
  const way = {
    submit: w.t(`todo.own.text.${gone ? 'restore' : 'archive'}`),
    hidden: { textId, ...(gone ? { restore: '1' } : {}) },
    tone: gone ? 'quiet' : 'danger',
  } as const;
  return (
    <DeskPage w={w} actor={actor} path={`/desk/advice/texts/${textId}`}>
      {query.new === '1' && <Notice tone="success">{w.t('todo.own.text.saved')}</Notice>}
      {gone && <Notice tone="info">{w.t('todo.own.text.isArchived')}</Notice>}
      <PageTitle title={text.title} lead={<a href={`/${locale}/desk/advice`}>{w.t('todo.own.title')}</a>} />
      {!edits && <title>{`${title} · Homeward`}</title>}
      <OwnTextPreview w={w} text={text} today={today} />
      {edits && (
        <OwnTextForm w={w} title={title} textId={textId} begin={text} jurisdiction={jurisdiction} initial={await keptForm('own-text')} />
      )}
      {mayKeepOwn(actor) && <Form w={w} action={archiveOwnTextAction} form="own-text-state" {...way} />}
    </DeskPage>
  );
}
