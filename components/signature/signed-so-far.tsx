import { Day } from '@/components/ui/day';
import { REPLY_KINDS } from '@/lib/reply/kinds';
import type { PublicPetition } from '@/lib/signature/read-public';
import type { Words } from '@/lib/words/words';

/** How many signed, the goals with the day each was reached, and until when it can be signed. */
export function SignedSoFar({ w, petition }: { w: Words; petition: PublicPetition }) {
  const { total, exact, thresholds } = petition;
  return (
    <>
      <p className="signed">{signedWords(w, petition)}</p>
      {!exact && <p className="muted small">{w.t('signature.page.rounded')}</p>}
      {thresholds.length > 0 && (
        <ul className="plain-list" aria-label={w.t('signature.page.goals')}>
          {thresholds.map(({ signatures, name, reachedOn }) => (
            <li key={signatures}>
              <b className="nowrap">{w.number(signatures)}</b> — {w.pick(name)}:{' '}
              {reachedOn
                ? w.t('signature.page.goalReached', { day: w.day(reachedOn) })
                : w.t(`signature.page.${exact ? 'goalMissed' : 'goalLeft'}`, { n: w.number(Math.max(0, signatures - total)) })}
            </li>
          ))}
        </ul>
      )}
      <p className="muted">{when(w, petition)}</p>
    </>
  );
}

function when(w: Words, { state, closedOn, closesOn, token }: PublicPetition): string {
  const ended = closedOn ?? closesOn;
  if (state === 'closed') return ended ? w.t('signature.page.closed', { day: w.day(ended) }) : w.t('signature.page.over');
  if (token === null) return w.t('signature.page.paperOnly');
  return closesOn ? w.t('signature.page.until', { day: w.day(closesOn) }) : '';
}

/** How many signed, as far as that is told. */
export const signedWords = (w: Words, { total, exact }: { total: number; exact: boolean }): string =>
  exact ? w.t('signature.list.signatures', { n: total, shown: w.number(total) }) : atLeast(w, total);

const atLeast = (w: Words, total: number): string =>
  total === 0 ? w.t('signature.list.few') : w.t('signature.list.atLeast', { n: total, shown: w.number(total) });

/** What became of it: handed in, sent, answered, each with its day. */
export function PublicAnswers({ w, answers }: { w: Words; answers: PublicPetition['answers'] }) {
  if (answers.length === 0) return <p className="muted">{w.t('signature.page.noAnswers')}</p>;
  return (
    <ol className="plain-list">
      {answers.map(({ key, to, on, what, answerKind }) => (
        <li key={key}>
          <Day w={w} day={on} /> — {w.t(`signature.page.answer.${what}`, { to: w.pick(to) })}
          {kindSaid(w, answerKind)}
        </li>
      ))}
    </ol>
  );
}

/** How it was answered: the kind that the campaign read it as. */
function kindSaid(w: Words, code: string | null): string {
  const kind = REPLY_KINDS.find((each) => each.code === code);
  return kind ? ` · ${w.pick(kind.name)}` : '';
}
