import { notFound } from 'next/navigation';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { InvalidShare, SheetList, SheetRegions } from '@/components/signature/sheet-tables';
import { DefinitionList } from '@/components/ui/definition-list';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { readSheets } from '@/lib/signature/read-sheets';
import { takesSheets } from '@/lib/signature/sheet-rules';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function PaperPage({ params, searchParams }: PageProps<'petitionId'>) {
  const [{ locale, petitionId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const at = queryText(query.page, 200);
  const cursor = readCursor(at, 'int');
  const paper = await readSheets(actor, petitionId, cursor);
  if (!paper) notFound();
  const w = words(locale);
  const t = (key: string) => w.t(`signature.sheet.${key}`);
  const back = `/desk/petitions/${petitionId}`;
  const path = `${back}/paper`;
  const href = (to: string | null) => to && `/${locale}${path}?page=${to}`;
  const { petition, sums, page, regions } = paper;
  const open = takesSheets(petition);
  return (
    <MovementPage w={w} actor={actor} path={path} query={cursor ? `?page=${at}` : ''}>
      <title>{`${t('title')} · Homeward`}</title>
      <PageTitle
        title={t('title')}
        lead={t('lead')}
        actions={
          open && (
            <a className="button" href={`/${locale}${path}/new`}>
              {t('add')}
            </a>
          )
        }
      />
      {paper.count === 0 && (
        <Empty why={t('none')} href={open ? `/${locale}${path}/new` : `/${locale}${back}`} wayOut={open ? t('add') : t('back')} />
      )}
      {paper.count > 0 && (
        <>
          <DefinitionList
            items={[
              ...(['sheets', 'valid', 'struck', 'overCap'] as const).map((key) => ({ label: t(key), value: w.number(sums[key]) })),
              { label: t('invalid'), value: <InvalidShare w={w} sums={sums} allowed={petition.invalidPerMille} /> },
              ...(petition.invalidPerMille === null
                ? []
                : [{ label: t('allowed'), value: w.t('signature.sheet.share', { share: w.number(petition.invalidPerMille) }) }]),
            ]}
          />
          <Section id="regions" title={t('regions')}>
            <SheetRegions w={w} regions={regions} cap={petition.regionCap} allowed={petition.invalidPerMille} />
          </Section>
          <Section id="sheets" title={t('list')} aside={<a href={`/${locale}${path}/collectors`}>{t('collectors')}</a>}>
            <ListFrame
              w={w}
              ignored={at && !cursor ? ['page'] : []}
              count={paper.count}
              counted="signature.sheet.count"
              previousHref={href(page.previous)}
              nextHref={href(page.next)}
            >
              <SheetList w={w} petitionId={petitionId} rows={page.rows} />
            </ListFrame>
          </Section>
        </>
      )}
      <p>
        <a href={`/${locale}${back}`}>{t('back')}</a>
      </p>
    </MovementPage>
  );
}
