import { Silence } from '@/components/chart/silence';
import { Tag } from '@/components/ui/tag';
import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';
import { standingTone } from './standing-tone';

/** Letters nobody has answered, each as long as its silence. */
export function SilentLetters({ w, letters, today }: { w: Words; letters: LetterView[]; today: CalendarDate }) {
  return (
    <ul className="plain-list stack">
      {letters.map((letter) => {
        const hop = letter.hops.at(-1);
        const from = hop?.arrivedOn ?? letter.sentOn;
        const days = Math.max(0, daysBetween(from, today));
        const until = (day: CalendarDate | null | undefined) => (day ? daysBetween(from, day) : null);
        return (
          <li key={letter.id} className="card">
            <h2>
              <a href={`/${w.locale}/my/letters/${letter.id}/silence`}>{w.pick(letter.at)}</a>
            </h2>
            <p>
              <Tag tone={standingTone(letter.standing)}>{w.t(`case.standing.${letter.standing}`)}</Tag>
            </p>
            <Silence
              size="wide"
              days={days}
              dueAfter={until(hop?.answerByOn)}
              safeAfter={until(hop?.answerSafeOn)}
              answered={false}
              label={w.t('ui.silence.waiting', { days, n: w.number(days) })}
            />
          </li>
        );
      })}
    </ul>
  );
}
