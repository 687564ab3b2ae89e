import { Tag } from '@/components/ui/tag';
import { cited } from '@/lib/letter/why-words';
import type { Finding } from '@/lib/reply/date-finding';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; findings: readonly Finding[] };

/** Dates that do not fit, pointed out and left as they are. */
export function DateNotes({ w, findings }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className="plain-list small date-notes">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.replyId}`}>
          <Tag tone={finding.severity === 'impossible' ? 'bad' : 'poor'}>
            {w.t(finding.severity === 'impossible' ? 'clock.odd.impossible' : 'clock.odd.title')}
          </Tag>{' '}
          {w.t(`clock.odd.${finding.code}`, valuesOf(w, finding))}
        </li>
      ))}
    </ul>
  );
}

function valuesOf(w: Words, { days, count, why, law }: Finding): Record<string, string | number> {
  const said = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, w.day(day)]));
  return { ...said, days: count ?? 0, why: why ? w.pick(why) : '', law: law ? ` (${cited(w, law)})` : '' };
}
