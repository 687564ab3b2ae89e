import { Form } from '@/components/form/form';
import { readPointsAction } from '@/lib/reply/points-actions';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';
import { unreadReply } from './readable-replies';

type Props = { w: Words; letter: LetterView; wing: 'my' | 'desk' };

/** Once an answer is filed: "What of your 5 questions did they answer?", and one tap for "none of them". */
export function AskAnswered({ w, letter, wing }: Props) {
  const reply = unreadReply(letter);
  const of = letter.points.length;
  if (!reply || of === 0) return null;
  return (
    <section className="card no-print" aria-labelledby="ask-answered">
      <h2 id="ask-answered">{w.t(wing === 'my' ? 'point.ask.title' : 'point.ask.titleDesk', { of })}</h2>
      <div className="row">
        <a className="button" href={`/${w.locale}/${wing}/letters/${letter.id}/replies/${reply.id}/questions`}>
          {w.t('point.ask.go')}
        </a>
        <NoneOfThem w={w} replyId={reply.id} />
      </div>
    </section>
  );
}

/** Boilerplate: every question was gone round. */
export function NoneOfThem({ w, replyId }: { w: Words; replyId: string }) {
  return (
    <Form
      w={w}
      action={readPointsAction}
      form="none-of-them"
      submit={w.t('point.ask.noneOfThem')}
      hidden={{ replyId, all: 'dodged' }}
      tone="quiet"
      aside={<span className="muted small">{w.t('point.ask.noneHint')}</span>}
    />
  );
}
