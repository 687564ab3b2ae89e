import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import type { ClockName } from '@/lib/letter/explain';
import { senderOf } from '@/lib/letter/stay-way';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { HopView, LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';
import { whyHref } from './why-href';

/** The bodies a letter has been at, in order, each with its own number and days. */
export function DeskLetterWay({ w, letter }: { w: Words; letter: LetterView }) {
  const column = (key: string) => ({ key, label: w.t(`desk.letter.${key}`) });
  const columns = [
    ...['official', 'step', 'arrived', 'number', 'registered'].map(column),
    { key: 'register', label: w.t('clock.way.register') },
    { key: 'forward', label: w.t('clock.way.forward') },
    ...['answerBy', 'safe', 'ended'].map(column),
  ];
  const rows = letter.hops.map((hop) => ({ id: hop.id, cells: cells(w, letter, hop) }));
  return <DataTable caption={w.t('desk.letter.hops')} hideCaption columns={columns} rows={rows} />;
}

/** The place of a stay; where it was not passed on from the one before it, from which. */
function stepOf(w: Words, { hops }: LetterView, hop: HopView) {
  const from = senderOf(hops, hop)?.step;
  return from === undefined || from === hop.step - 1 ? hop.step : w.t('clock.way.stepFrom', { step: hop.step, from });
}

function cells(w: Words, letter: LetterView, hop: HopView) {
  const day = (on: CalendarDate | null) => (on ? <Day w={w} day={on} short /> : '–');
  const due = (clock: ClockName, on: CalendarDate | null) =>
    on ? <a href={whyHref(`/${w.locale}/desk/letters/${letter.id}`, clock, hop.step)}>{day(on)}</a> : '–';
  const both = (clock: ClockName, by: CalendarDate | null, safe: CalendarDate | null) => (
    <>
      {due(clock, by)}
      {safe && safe !== by && <> / {day(safe)}</>}
    </>
  );
  return [
    <a key="official" href={`/${w.locale}/desk/directory/${hop.officialId}`}>
      {w.pick(hop.official)}
    </a>,
    stepOf(w, letter, hop),
    day(hop.arrivedOn),
    hop.number ?? '–',
    day(hop.registeredOn),
    both('register', hop.registerByOn, hop.registerSafeOn),
    both('forward', hop.forwardByOn, hop.forwardSafeOn),
    due('answer', hop.answerByOn),
    day(hop.answerSafeOn),
    day(hop.endedOn),
  ];
}
