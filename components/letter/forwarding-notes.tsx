import { Tag } from '@/components/ui/tag';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { forwardingChecks } from '@/lib/letter/forwarding-checks';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; law: LawInForce; letter: LetterView; hopId: string };

/** What is wrong with how a letter was passed on, if anything is. */
export function ForwardingNotes({ w, law, letter, hopId }: Props) {
  const at = letter.hops.findIndex(({ id }) => id === hopId);
  const checks = forwardingChecks(law, letter.hops, at, letter.aboutId);
  if (!checks) return null;
  const rule = jurisdictionOf(law.code).rules.forwarding;
  const wrong = [
    ...(checks.toComplainedOf ? [w.t(law.code === 'RU' ? 'clock.toComplainedOf.RU' : 'clock.toComplainedOf.plain')] : []),
    ...(checks.returned ? [w.t('case.forwarding.returned')] : []),
    ...(checks.late && rule ? [w.t('case.forwarding.late', { article: w.pick(rule.article) })] : []),
  ];
  if (wrong.length === 0 && checks.late === false) return <Tag tone="neutral">{w.t('case.forwarding.inTime')}</Tag>;
  return (
    <ul className="plain-list small">
      {wrong.map((note) => (
        <li key={note}>
          <Tag tone="poor">{note}</Tag>
        </li>
      ))}
      {checks.late === null && rule && <li className="muted">{w.t('case.forwarding.unknown')}</li>}
    </ul>
  );
}
