import { standingTone } from '@/components/letter/standing-tone';
import { Tag } from '@/components/ui/tag';
import { isLate, WAITING } from '@/lib/letter/rules';
import type { LetterStanding as Stands } from '@/lib/petition/letter-standing';
import { REPLY_KINDS } from '@/lib/reply/kinds';
import type { Words } from '@/lib/words/words';

/** How a letter stands, as a link to it, and by which day: the day it was answered and how, or the day the answer is due. */
export function LetterStanding({ w, letter }: { w: Words; letter: Stands | null }) {
  if (!letter) return w.t('petition.handIn.noLetter');
  const { standing, answeredOn, byOn } = letter;
  const kind = REPLY_KINDS.find(({ code }) => code === letter.answerKind);
  const said = answeredOn
    ? [w.shortDay(answeredOn), kind && w.pick(kind.name)].filter(Boolean).join(' · ')
    : byOn && WAITING.includes(standing) && w.t(`petition.handIn.${isLate(standing) ? 'wasDue' : 'due'}`, { day: w.shortDay(byOn) });
  return (
    <>
      <a href={`/${w.locale}/desk/letters/${letter.id}`}>
        <Tag tone={standingTone(standing)}>{w.t(`case.standing.${standing}`)}</Tag>
      </a>
      {said && ` ${said}`}
    </>
  );
}
