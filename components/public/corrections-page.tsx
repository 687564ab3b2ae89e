import { PublicShell } from '@/components/shell/public-shell';
import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { CORRECTION_NAMES } from '@/lib/publication/corrections';
import type { CorrectionsView } from '@/lib/publication/read-corrections';
import type { Words } from '@/lib/words/words';
import { Turn } from './turn';

/** Which editions were corrected, the newest first, and where to follow it. */
export function CorrectionsPage({ w, view, here }: { w: Words; view: CorrectionsView; here: string }) {
  const { slug, page } = view;
  const name = w.pick({ ru: view.nameRu, en: view.nameEn });
  const at = `/${w.locale}/${slug}`;
  const href = (to: string | null) => to && `${at}/corrections?page=${to}`;
  return (
    <PublicShell w={w} here={here} campaign={{ name, slug }}>
      <PageTitle title={w.t('public.corrections.title')} lead={w.t('public.corrections.lead')} />
      <p className="row">
        <a href={at}>{w.t('public.corrections.back')}</a>
        <a href={`${at}/corrections.atom`} type="application/atom+xml">
          {w.t('public.corrections.feed')}
        </a>
      </p>
      {page.rows.length > 0 ? (
        <DataTable
          caption={w.t('public.corrections.title')}
          hideCaption
          columns={['on', 'which', 'kind'].map((key) => ({ key, label: w.t(`public.corrections.${key}`) }))}
          rows={page.rows.map(({ id, kind, correctedOn, asOfOn, mark }) => ({
            id,
            cells: [
              <Day key="on" w={w} day={correctedOn} />,
              <a key="which" href={`${at}/${mark}`}>
                {w.t('public.corrections.edition', { asOf: w.day(asOfOn) })}
              </a>,
              w.pick(CORRECTION_NAMES[kind]),
            ],
          }))}
        />
      ) : (
        <Empty why={w.t('public.corrections.none')} href={at} wayOut={w.t('public.corrections.back')} />
      )}
      <Turn w={w} previousHref={href(page.previous)} nextHref={href(page.next)} />
    </PublicShell>
  );
}
