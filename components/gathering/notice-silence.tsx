import { Silence } from '@/components/chart/silence';
import type { NoticeClocks } from '@/lib/gathering/clocks';
import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; clocks: NoticeClocks; noticeOn: CalendarDate; answerOn: CalendarDate | null; size: 'row' | 'wide' };

/** How long the body kept silent: the tick is the day by law, what passes beyond the safe day is hatched. */
export function NoticeSilence({ w, clocks: { answerBy, silence }, noticeOn, answerOn, size }: Props) {
  const days = silence ?? 0;
  const until = (day: CalendarDate | undefined) => (day ? daysBetween(noticeOn, day) : null);
  const key = answerOn ? (days === 0 ? 'sameDay' : 'answeredAfter') : 'silence';
  return (
    <Silence
      days={days}
      dueAfter={until(answerBy?.due.statutoryOn)}
      safeAfter={until(answerBy?.due.safeOn)}
      answered={answerOn !== null}
      label={w.t(`gathering.answer.${key}`, { n: days })}
      size={size}
    />
  );
}
