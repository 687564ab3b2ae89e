import { standingTone } from '@/components/letter/standing-tone';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import type { LetterLine, LetterList } from '@/lib/letter/read-list';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';
import { regionName } from './place-options';
import { WaitMark } from './wait-mark';

const UNSENT = new Set(['draft', 'withdrawn', 'closed']);

/** Letters, one a row: whose, where it is, how it stands, how long the silence is. Lean, since there are fifty. */
export function LetterTable({ w, list }: { w: Words; list: LetterList }) {
  const head = ['case', 'body', 'standing', 'sent', 'due'].map((name) => w.t(`desk.letters.${name}`));
  return (
    <table className="data-table table-stacks">
      <caption className="sr-only">{w.t('desk.letters.title')}</caption>
      <thead>
        <tr>
          {head.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.page.rows.map((line) => (
          <Line key={line.id} w={w} line={line} today={list.today} head={head} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ w, line, today, head }: { w: Words; line: LetterLine; today: CalendarDate; head: string[] }) {
  const [, body, standing, sent, due] = head;
  const waits = !UNSENT.has(line.state);
  return (
    <tr>
      <th scope="row">
        <a href={`/${w.locale}/desk/cases/${line.caseId}?letter=${line.id}#letter-${line.id}`}>{line.alias}</a>
        <br />
        <span className="nowrap">{line.ref}</span>
      </th>
      <td data-label={body}>
        <p>
          {w.pick({ ru: line.nameRu, en: line.nameEn })} <span className="muted">{beside(w, line)}</span>
        </p>
      </td>
      <td data-label={standing}>
        <p>
          {waits && (
            <WaitMark
              w={w}
              today={today}
              from={line.sentOn}
              answeredOn={line.answeredOn}
              byOn={line.answerByOn}
              safeOn={line.answerSafeOn}
            />
          )}{' '}
          <Tag tone={standingTone(line.standing)}>{w.t(`case.standing.${line.standing}`)}</Tag>
        </p>
      </td>
      <td data-label={sent}>{line.standing !== 'draft' && <Day w={w} day={line.sentOn} precision={line.sentPrecision} short />}</td>
      <td data-label={due}>{waits && line.answerByOn && <Day w={w} day={line.answerByOn} short />}</td>
    </tr>
  );
}

function beside(w: Words, line: LetterLine): string {
  const hops = line.hopCount > 1 ? w.t('desk.letters.hops', { n: line.hopCount }) : '';
  return [regionName(w, line.region), hops, line.looped ? w.t('desk.letters.looped') : ''].filter(Boolean).join(' · ');
}
