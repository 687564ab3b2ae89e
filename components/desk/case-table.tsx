import { type Column, DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import type { CaseLine, CaseList } from '@/lib/timeline/read-case-list';
import type { Words } from '@/lib/words/words';
import { regionName } from './place-options';
import { WaitMark } from './wait-mark';

/** Cases, one a row: whose, about what, what waits and how long. */
export function CaseTable({ w, list }: { w: Words; list: CaseList }) {
  const column = (key: string, numeric = false): Column => ({ key, label: w.t(`desk.cases.${key}`), numeric });
  const columns = [
    column('case'),
    column('about'),
    column('region'),
    column('letters', true),
    column('waiting', true),
    column('late', true),
    column('wait'),
    column('opened'),
  ];
  const rows = list.page.rows.map((line) => ({ id: line.id, cells: cells(w, list, line) }));
  return <DataTable caption={w.t('desk.cases.title')} hideCaption columns={columns} rows={rows} />;
}

function cells(w: Words, { categories, today }: CaseList, line: CaseLine) {
  const about = categories.find(({ code }) => code === line.category);
  const ended = line.outcome === 'unknown' ? '' : ` · ${w.t(`case.outcome.${line.outcome}`)}`;
  return [
    <>
      <a href={`/${w.locale}/desk/cases/${line.id}`}>{line.alias}</a>
      <br />
      <span className="nowrap">{line.ref}</span>
    </>,
    `${about ? w.pick({ ru: about.nameRu, en: about.nameEn }) : line.category}${ended}`,
    regionName(w, line.region),
    w.number(line.letters),
    w.number(line.waiting),
    w.number(line.late),
    line.since && <WaitMark w={w} today={today} from={line.since} answeredOn={null} byOn={line.byOn} safeOn={line.safeOn} />,
    <Day key="opened" w={w} day={line.openedOn} short />,
  ];
}
