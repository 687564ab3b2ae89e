import { Tag } from '@/components/ui/tag';
import { forwardingChecks } from '@/lib/letter/forwarding-checks';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; jurisdiction: string; letter: LetterView; hopId: string };

/** What is wrong with how a letter was passed on, if anything is. */
export function ForwardingNotes({ w, jurisdiction, letter, hopId }: Props) {
  const checks = forwardingChecks(
    jurisdiction,
    letter.hops,
    letter.hops.findIndex(({ id }) => id === hopId),
  );
  if (!checks) return null;
  const notes = [
    ...(checks.returned ? [w.t('case.forwarding.returned')] : []),
    ...(checks.late ? [w.t('case.forwarding.late')] : []),
    ...(checks.late === null ? [w.t('case.forwarding.unknown')] : []),
  ];
  if (notes.length === 0) return <Tag tone="neutral">{w.t('case.forwarding.inTime')}</Tag>;
  return (
    <ul className="plain-list small">
      {notes.map((note) => (
        <li key={note}>{checks.returned || checks.late ? <Tag tone="poor">{note}</Tag> : <span className="muted">{note}</span>}</li>
      ))}
    </ul>
  );
}
