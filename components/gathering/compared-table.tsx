import type { ReactNode } from 'react';
import { regionName } from '@/components/desk/place-options';
import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import type { AnswerCode } from '@/lib/gathering/answers';
import type { ComparedView } from '@/lib/gathering/compared-of';
import { gatheringKind } from '@/lib/gathering/kinds';
import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';
import { AnswerTag } from './answer-tag';

type Ours = {
  id: string;
  kind: string;
  title: string;
  onDay: CalendarDate;
  region: string | null;
  answer: AnswerCode;
  ground: string | null;
  expected?: number | null;
};
type Props = {
  w: Words;
  ours: Ours;
  compared: ComparedView[];
  actions?: ((event: ComparedView) => ReactNode) | undefined;
  titleHref?: string;
};

/** Side by side: our gathering that was refused in the first column, and beside it each event that was allowed, with its source. */
export function ComparedTable({ w, ours, compared, actions, titleHref }: Props) {
  const where = (region: string | null) => (region ? regionName(w, region) : w.t('gathering.country'));
  const title = `${w.pick(gatheringKind(ours.kind).name)}: ${ours.title}`;
  const columns = ['event', 'when', 'where', 'answer', 'people', 'source'].map((key) => ({ key, label: w.t(`gathering.compared.${key}`) }));
  const here = {
    id: ours.id,
    cells: [
      <span key="title">
        <span className="muted">{w.t('gathering.compared.here')}.</span> {titleHref ? <a href={titleHref}>{title}</a> : title}
      </span>,
      <Day key="day" w={w} day={ours.onDay} short />,
      where(ours.region),
      <AnswerTag key="answer" w={w} answer={ours.answer} ground={ours.ground} />,
      ours.expected == null ? '—' : w.number(ours.expected),
      '—',
    ],
  };
  const there = compared.map((event) => ({
    id: event.id,
    cells: [
      <span key="title">
        <span className="muted">{w.t('gathering.compared.there')}.</span> {event.title}
      </span>,
      <span key="day">
        <Day w={w} day={event.onDay} short /> <span className="muted">({apart(w, ours.onDay, event.onDay)})</span>
      </span>,
      where(event.region),
      <Tag key="answer" tone="good">
        {w.t('gathering.compared.allowed')}
      </Tag>,
      event.people === null ? '—' : w.number(event.people),
      <span key="source" className="stack">
        <span className="prose">{event.source}</span>
        {actions?.(event)}
      </span>,
    ],
  }));
  return <DataTable caption={w.t('gathering.compared.section')} hideCaption columns={columns} rows={[here, ...there]} />;
}

function apart(w: Words, ours: CalendarDate, theirs: CalendarDate): string {
  const n = daysBetween(ours, theirs);
  if (n === 0) return w.t('gathering.compared.sameDay');
  return w.t(n > 0 ? 'gathering.compared.later' : 'gathering.compared.earlier', { n: Math.abs(n) });
}
