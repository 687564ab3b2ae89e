import { Tag } from '@/components/ui/tag';
import type { PointView } from '@/lib/point/point-view';
import { verdictOf } from '@/lib/point/verdicts';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

/** The questions of a letter in their order. */
export function PointList({ w, letter }: { w: Words; letter: LetterView }) {
  return (
    <ol className="points">
      {letter.points.map((point) => (
        <PointLine key={point.id} w={w} point={point} letter={letter} />
      ))}
    </ol>
  );
}

/** A question, and what became of it: in which reply, or that nobody has answered. */
function PointLine({ w, point, letter }: { w: Words; point: PointView; letter: LetterView }) {
  const verdict = point.verdict && verdictOf(point.verdict);
  const by = letter.replies.find(({ id }) => id === point.byReplyId);
  return (
    <li value={point.number}>
      <p>{point.text}</p>
      <p className="small">
        <Tag tone={verdict ? verdict.tone : 'neutral'}>{verdict ? w.pick(verdict.name) : w.t('point.open')}</Tag>{' '}
        {by && <span className="muted">{w.t('point.by', { day: w.shortDay(by.receivedOn) })}</span>}
      </p>
    </li>
  );
}
