import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { undoStrikeAction } from '@/lib/signature/actions';
import { readStrike } from '@/lib/signature/read-strike';
import { isStrikeReason, STRIKE_REASONS } from '@/lib/signature/reasons';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function StruckPage({ params }: PageProps<'petitionId' | 'strikeId'>) {
  const { locale, petitionId, strikeId } = await params;
  const actor = await requireActor(locale, STAFF);
  const strike = await readStrike(actor, strikeId);
  if (strike?.petitionId !== petitionId) notFound();
  const w = words(locale);
  const t = (key: string) => w.t(`signature.struck.${key}`);
  const { reason, note, undoneOn, undoneUntil } = strike;
  const items = [
    { label: t('count'), value: w.number(strike.signatures) },
    { label: t('reason'), value: isStrikeReason(reason) ? w.pick(STRIKE_REASONS[reason]) : reason },
    { label: t('on'), value: <Day w={w} day={strike.struckOn} /> },
    ...(note ? [{ label: t('note'), value: note }] : []),
  ];
  return (
    <MovementPage w={w} actor={actor} path={`/desk/petitions/${petitionId}/strikes/${strikeId}`}>
      <title>{`${t('title')} · Homeward`}</title>
      <PageTitle title={t('title')} />
      {undoneOn && <Notice tone="success">{w.t('signature.struck.undone', { day: w.day(undoneOn) })}</Notice>}
      <DefinitionList items={items} />
      {strike.mayUndo && (
        <div className="no-print">
          <p>{w.t('signature.struck.undoUntil', { day: w.day(undoneUntil) })}</p>
          <Form w={w} action={undoStrikeAction} form="desk-strike-undo" submit={t('undo')} hidden={{ strikeId }} tone="quiet" />
        </div>
      )}
      {!strike.mayUndo && !undoneOn && <p className="muted">{t('tooLate')}</p>}
      <p>
        <a href={`/${locale}/desk/petitions/${petitionId}#invalid`}>{t('back')}</a>
      </p>
    </MovementPage>
  );
}
