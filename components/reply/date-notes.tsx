import { Tag } from '@/components/ui/tag';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { cited } from '@/lib/letter/why';
import type { Finding } from '@/lib/reply/date-checks';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; law: LawInForce; findings: readonly Finding[] };

/** Dates that do not fit, pointed out and left as they are. */
export function DateNotes({ w, law, findings }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className="plain-list small date-notes">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.replyId}`}>
          <Tag tone={finding.severity === 'impossible' ? 'bad' : 'poor'}>
            {w.t(finding.severity === 'impossible' ? 'clock.odd.impossible' : 'clock.odd.title')}
          </Tag>{' '}
          {w.t(`clock.odd.${finding.code}`, valuesOf(w, law, finding))}
        </li>
      ))}
    </ul>
  );
}

function valuesOf(w: Words, law: LawInForce, { days, count, why }: Finding): Record<string, string | number> {
  const said = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, w.day(day)]));
  const rule = jurisdictionOf(law.code).rules.extension;
  return { ...said, days: count ?? 0, why: why ? w.pick(why) : '', law: rule ? ` (${cited(w, rule)})` : '' };
}
