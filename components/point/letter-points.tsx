import { Section } from '@/components/ui/section';
import { replyKind } from '@/lib/reply/kinds';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';
import { PointList } from './point-list';
import { PointsTally } from './points-tally';
import { readableReplies } from './readable-replies';

type Props = { w: Words; letter: LetterView; wing: 'my' | 'desk' };

/** A letter's questions, what became of each, and the ways to correct them and to read a reply by them. */
export function LetterPoints({ w, letter, wing }: Props) {
  if (letter.state === 'withdrawn') return null;
  const at = `/${w.locale}/${wing}/letters/${letter.id}`;
  const none = letter.points.length === 0;
  const replies = none ? [] : readableReplies(letter);
  return (
    <Section
      id="points"
      title={w.t('point.title')}
      aside={
        <a className="no-print" href={`${at}/questions`}>
          {w.t(none ? 'point.add' : 'point.correct')}
        </a>
      }
    >
      {none ? (
        <p className="muted small">{w.t('point.none')}</p>
      ) : (
        <>
          <PointsTally w={w} letter={letter} />
          <PointList w={w} letter={letter} />
        </>
      )}
      {replies.length > 0 && (
        <ul className="actions">
          {replies.map((reply) => (
            <li key={reply.id}>
              <a className="button-quiet" href={`${at}/replies/${reply.id}/questions`}>
                {w.t('point.read.again', { day: w.shortDay(reply.receivedOn) })} · {w.pick(replyKind(reply.kind).name)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
