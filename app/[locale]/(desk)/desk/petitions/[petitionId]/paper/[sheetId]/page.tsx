import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { regionName } from '@/components/desk/place-options';
import { Form } from '@/components/form/form';
import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readSheet } from '@/lib/signature/read-sheet';
import { PAPER_REASONS, STRIKE_REASONS } from '@/lib/signature/reasons';
import { removeSheetAction, restoreSheetAction } from '@/lib/signature/sheet-actions';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function SheetPage({ params, searchParams }: PageProps<'petitionId' | 'sheetId'>) {
  const [{ locale, petitionId, sheetId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const sheet = await readSheet(actor, sheetId);
  if (sheet?.petitionId !== petitionId) notFound();
  const w = words(locale);
  const t = (key: string) => w.t(`signature.sheet.${key}`);
  const back = `/desk/petitions/${petitionId}/paper`;
  const isNew = queryText(query.new, 1) === '1' && !sheet.removedOn;
  const title = w.t('signature.sheet.one', { sheet: sheet.sheet });
  const items = [
    { label: t('region'), value: regionName(w, sheet.region) },
    { label: t('collectedOn'), value: <Day w={w} day={sheet.collectedOn} /> },
    ...(sheet.place ? [{ label: t('place'), value: sheet.place }] : []),
    ...(sheet.collector ? [{ label: t('collector'), value: sheet.collector }] : []),
    { label: t('valid'), value: w.number(sheet.valid) },
    ...PAPER_REASONS.flatMap((code) => {
      const lines = sheet.reasons[code];
      return lines ? [{ label: w.pick(STRIKE_REASONS[code]), value: w.number(lines) }] : [];
    }),
    ...(sheet.overCap > 0 ? [{ label: t('overCap'), value: w.number(sheet.overCap) }] : []),
  ];
  return (
    <MovementPage w={w} actor={actor} path={`${back}/${sheetId}`}>
      <title>{`${title} · Homeward`}</title>
      <PageTitle title={title} />
      {isNew && <Notice tone="success">{w.t('signature.sheet.counted', { n: sheet.valid, shown: w.number(sheet.valid) })}</Notice>}
      {sheet.removedOn && <Notice tone="info">{w.t('signature.sheet.removedOn', { day: w.day(sheet.removedOn) })}</Notice>}
      <DefinitionList items={items} />
      <div className="no-print stack">
        {sheet.handInId && (
          <p className="muted">
            <a href={`/${locale}/desk/petitions/${petitionId}/hand-ins/${sheet.handInId}`}>{t('handedIn')}</a>
          </p>
        )}
        {!sheet.removedOn && !sheet.handInId && (
          <>
            <p className="muted">{t('removeHint')}</p>
            <Form w={w} action={removeSheetAction} form="desk-sheet-remove" submit={t('remove')} hidden={{ sheetId }} tone="danger" />
          </>
        )}
        {sheet.removedOn && (
          <Form w={w} action={restoreSheetAction} form="desk-sheet-restore" submit={t('restore')} hidden={{ sheetId }} tone="quiet" />
        )}
      </div>
      <p>
        <a href={`/${locale}${back}/new`}>{t('another')}</a> · <a href={`/${locale}${back}`}>{t('toSheets')}</a>
      </p>
    </MovementPage>
  );
}
