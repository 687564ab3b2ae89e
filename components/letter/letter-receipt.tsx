import { Day } from '@/components/ui/day';
import { Notice } from '@/components/ui/notice';
import { Receipt, type ReceiptClock } from '@/components/ui/receipt';
import { Tag } from '@/components/ui/tag';
import { whyOfHop } from '@/lib/letter/why';
import type { HopView } from '@/lib/timeline/letter-view';
import type { OneLetter } from '@/lib/timeline/read-letter';
import type { Words } from '@/lib/words/words';
import { ForwardingNotes } from './forwarding-notes';
import { standingTone } from './standing-tone';

/** What to expect and by when, for the body the letter is at; and why these days. */
export function LetterReceipt({ w, found }: { w: Words; found: OneLetter }) {
  const { letter } = found;
  const hop = letter.hops.at(-1);
  if (!hop) return null;
  return (
    <>
      <p className="row">
        <Tag tone={standingTone(letter.standing)}>{w.t(`case.standing.${letter.standing}`)}</Tag>
        <span className="muted">
          {w.t('family.receipt.sent')} <Day w={w} day={letter.sentOn} precision={letter.sentPrecision} /> ·{' '}
          {w.t(`case.channel.${letter.channel}`)}
        </span>
      </p>
      {letter.hops.length > 1 && <p>{w.t('family.receipt.at', { official: w.pick(hop.official) })}</p>}
      <ForwardingNotes w={w} jurisdiction={found.jurisdiction} letter={letter} hopId={hop.id} />
      {hop.number && <p>{w.t('family.receipt.number', { number: hop.number })}</p>}
      {hop.clockReason && <Notice tone="warning">{w.t(`case.clockReason.${hop.clockReason}`)}</Notice>}
      {letter.state !== 'draft' && letter.state !== 'withdrawn' && <Receipt w={w} clocks={clocks(w, found, hop)} />}
      {hop.provisional && <p className="muted small">{w.t('case.provisional')}</p>}
    </>
  );
}

function clocks(w: Words, found: OneLetter, hop: HopView): ReceiptClock[] {
  if (found.letter.answeredOn || !hop.answerByOn || !hop.answerSafeOn) return [];
  const why = whyOfHop(found.jurisdiction, found.letter, hop);
  const answer = {
    id: 'answer',
    label: w.t('family.receipt.answer'),
    statutory: hop.answerByOn,
    safe: hop.answerSafeOn,
    estimate: hop.clock === 'estimated',
    why: [...why.answer.map(w.pick), w.t('case.notAdvice')],
  };
  if (hop.registeredOn || !hop.registerByOn || !hop.registerSafeOn) return [answer];
  return [
    {
      id: 'register',
      label: w.t('family.receipt.register'),
      statutory: hop.registerByOn,
      safe: hop.registerSafeOn,
      why: why.register.map(w.pick),
    },
    answer,
  ];
}
