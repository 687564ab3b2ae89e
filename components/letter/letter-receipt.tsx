import { DateNotes } from '@/components/reply/date-notes';
import { Day } from '@/components/ui/day';
import { Notice } from '@/components/ui/notice';
import { Receipt, type ReceiptClock } from '@/components/ui/receipt';
import { Tag } from '@/components/ui/tag';
import { specialTerm } from '@/lib/jurisdiction/answer-roles';
import type { ClockName } from '@/lib/letter/explain';
import { saidOver } from '@/lib/letter/waiting-over';
import { whyLines } from '@/lib/letter/why';
import { dateNotes } from '@/lib/timeline/date-notes';
import { explainHop } from '@/lib/timeline/explain-hop';
import type { HopView } from '@/lib/timeline/letter-view';
import type { OneLetter } from '@/lib/timeline/read-letter';
import { waitingOver } from '@/lib/timeline/why-day';
import type { Words } from '@/lib/words/words';
import { ForwardingNotes } from './forwarding-notes';
import { standingTone } from './standing-tone';
import { whyHref } from './why-href';

type Props = {
  w: Words;
  found: OneLetter;
  /** The letter's page. */
  at: string;
  /** The replies stand on the same page, each with what is odd about its dates. */
  repliesBelow?: boolean;
};

/** What to expect and by when, for the body the letter is at; and why these days. */
export function LetterReceipt({ w, found, at, repliesBelow }: Props) {
  const { letter } = found;
  const hop = letter.hops.at(-1);
  if (!hop) return null;
  const term = specialTerm(found.law.code, letter.law);
  return (
    <>
      <p className="row">
        <Tag tone={standingTone(letter.standing)}>{w.t(`case.standing.${letter.standing}`)}</Tag>
        <span className="muted">
          {letter.state === 'draft' ? (
            w.t('family.receipt.notSent')
          ) : (
            <>
              {w.t('family.receipt.sent')} <Day w={w} day={letter.sentOn} precision={letter.sentPrecision} />
            </>
          )}{' '}
          · {w.t(`case.channel.${letter.channel}`)}
        </span>
      </p>
      {letter.about && <p>{w.t('clock.about', { official: w.pick(letter.about) })}</p>}
      {term && <p>{w.t('clock.term.binds', { term: w.pick(term.title) })}</p>}
      {letter.hops.length > 1 && <p>{w.t('family.receipt.at', { official: w.pick(hop.official) })}</p>}
      <ForwardingNotes w={w} law={found.law} letter={letter} hopId={hop.id} />
      {hop.number && <p>{w.t('family.receipt.number', { number: hop.number })}</p>}
      {hop.clockReason && <Notice tone="warning">{w.t(`case.clockReason.${hop.clockReason}`)}</Notice>}
      {letter.state !== 'draft' && letter.state !== 'withdrawn' && <Receipt w={w} clocks={clocks(w, found, hop, at)} />}
      {hop.provisional && <p className="muted small">{w.t('case.provisional')}</p>}
      <DateNotes w={w} findings={dateNotes(found.law, letter).filter(({ replyId }) => !(repliesBelow && replyId))} />
    </>
  );
}

function clocks(w: Words, found: OneLetter, hop: HopView, at: string): ReceiptClock[] {
  if (found.letter.answeredOn) return [];
  const one = (name: ClockName): ReceiptClock[] => {
    const why = explainHop(found.law, found.letter, hop, name);
    if (!why) return [];
    const over = name === 'answer' ? waitingOver(found.letter, hop) : null;
    const page = (
      <a key="page" href={whyHref(at, name, hop.step)}>
        {w.t('clock.page.why')}
      </a>
    );
    return [
      {
        id: name,
        label: w.t(name === 'register' ? 'family.receipt.register' : 'family.receipt.answer'),
        statutory: (name === 'register' ? hop.registerByOn : hop.answerByOn) ?? why.statutoryOn,
        safe: over ? null : ((name === 'register' ? hop.registerSafeOn : hop.answerSafeOn) ?? why.safeOn),
        note: over && saidOver(w, over),
        estimate: why.start.sentUntilOn ? 'month' : why.start.basis === 'estimated' ? 'registration' : null,
        why: [...whyLines(w, why, over), w.t('case.notAdvice'), page],
      },
    ];
  };
  return [...(hop.registeredOn ? [] : one('register')), ...one('answer')];
}
