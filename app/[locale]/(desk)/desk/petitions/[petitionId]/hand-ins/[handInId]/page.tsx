import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { LetterStanding } from '@/components/petition/letter-standing';
import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { undoHandInAction } from '@/lib/petition/handing-actions';
import { readHandIn } from '@/lib/petition/read-hand-ins';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function HandedInPage({ params }: PageProps<'petitionId' | 'handInId'>) {
  const { locale, petitionId, handInId } = await params;
  const actor = await requireActor(locale, STAFF);
  const handIn = await readHandIn(actor, handInId);
  if (handIn?.petitionId !== petitionId) notFound();
  const w = words(locale);
  const t = (key: string) => w.t(`petition.handIn.${key}`);
  const back = `/desk/petitions/${petitionId}`;
  const items = [
    { label: t('to'), value: w.pick(handIn.to) },
    { label: t('on'), value: <Day w={w} day={handIn.onDay} /> },
    { label: t('signatures'), value: w.number(handIn.signatures) },
    ...(handIn.sheets > 0 ? [{ label: t('sheets'), value: w.number(handIn.sheets) }] : []),
    ...(handIn.place ? [{ label: t('place'), value: handIn.place }] : []),
    { label: t('proof'), value: handIn.proof ? <span className="prose-typed">{handIn.proof}</span> : t('noProof') },
    { label: t('letter'), value: <LetterStanding w={w} letter={handIn.letter} /> },
  ];
  return (
    <MovementPage w={w} actor={actor} path={`${back}/hand-ins/${handInId}`}>
      <title>{`${t('one')} · Homeward`}</title>
      <PageTitle title={t('one')} />
      <DefinitionList items={items} />
      <div className="no-print stack">
        <p className="muted">{t('undoHint')}</p>
        <Form w={w} action={undoHandInAction} form="desk-hand-in-undo" submit={t('undo')} hidden={{ handInId }} tone="danger" />
      </div>
      <p>
        <a href={`/${locale}${back}`}>{w.t('petition.to.back')}</a>
      </p>
    </MovementPage>
  );
}
