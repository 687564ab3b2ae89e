import type { YearDay } from '@/lib/campaign/calendar-year';
import { weekday } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

/** How a day is drawn: as its weekday says (work, weekend), or not (off, working). */
export function dayKind({ working, weekend, why }: YearDay): 'work' | 'weekend' | 'off' | 'working' {
  if (working) return weekend ? 'working' : 'work';
  return weekend && !why ? 'weekend' : 'off';
}

/** What a day is, in words: "day off", "working day, though a Saturday". */
export function dayWords(w: Words, each: YearDay): string {
  const name = w.t(`calendar.weekday.${weekday(each.day)}`);
  const kind = dayKind(each);
  if (kind === 'working') return w.t('calendar.is.workingWeekend', { weekday: name });
  if (kind === 'weekend') return w.t('calendar.is.weekend', { weekday: name });
  return w.t(`calendar.is.${kind}`);
}
