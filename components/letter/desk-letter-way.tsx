import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { HopView, LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

/** The bodies a letter has been at, in order, each with its own number and days. */
export function DeskLetterWay({ w, letter }: { w: Words; letter: LetterView }) {
  const column = (key: string) => ({ key, label: w.t(`desk.letter.${key}`) });
  const columns = ['official', 'step', 'arrived', 'number', 'registered', 'answerBy', 'safe', 'ended'].map(column);
  const rows = letter.hops.map((hop) => ({ id: hop.id, cells: cells(w, hop) }));
  return <DataTable caption={w.t('desk.letter.hops')} hideCaption columns={columns} rows={rows} />;
}

function cells(w: Words, hop: HopView) {
  const day = (on: CalendarDate | null) => (on ? <Day w={w} day={on} short /> : '–');
  return [
    <a key="official" href={`/${w.locale}/desk/directory/${hop.officialId}`}>
      {w.pick(hop.official)}
    </a>,
    hop.step,
    day(hop.arrivedOn),
    hop.number ?? '–',
    day(hop.registeredOn),
    day(hop.answerByOn),
    day(hop.answerSafeOn),
    day(hop.endedOn),
  ];
}
