import { Form } from '@/components/form/form';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import { logLetterAction } from '@/lib/letter/family-actions';
import { reminderText } from '@/lib/letter/reminder';
import { isLate, waitedDays } from '@/lib/letter/rules';
import type { OneLetter } from '@/lib/timeline/read-letter';
import type { Words } from '@/lib/words/words';

/** "Day 34 of 30": how long it has been, the reminder's text, and one tap to log that it was sent. */
export function StillNothing({ w, found }: { w: Words; found: OneLetter }) {
  const { letter, caseId, today } = found;
  const hop = letter.hops.at(-1);
  if (!hop?.answerByOn)
    return <Notice tone="info">{w.t(hop?.clockReason ? `case.clockReason.${hop.clockReason}` : 'family.silence.noClock')}</Notice>;
  const waited = waitedDays({ from: hop.registeredOn ?? hop.registerByOn ?? hop.arrivedOn, dueOn: hop.answerByOn }, today);
  const [year, month, day] = today.split('-');
  const sent = { 'sentOn.day': String(Number(day)), 'sentOn.month': String(Number(month)), 'sentOn.year': String(year) };
  return (
    <>
      <p className="lead">{w.t('family.silence.day', waited)}</p>
      {!isLate(letter.standing) && (
        <Notice tone="info">{w.t('family.silence.notYet', { day: w.day(hop.answerSafeOn ?? hop.answerByOn) })}</Notice>
      )}
      <p>{w.t('family.silence.text')}</p>
      <Sheet w={w} lang="ru" to={hop.official.ru}>
        {reminderText({ number: hop.number, registeredOn: hop.registeredOn, sentOn: letter.sentOn, dueOn: hop.answerByOn, today })}
      </Sheet>
      <p className="muted small">{w.t('case.notAdvice')}</p>
      <Form
        w={w}
        action={logLetterAction}
        form="reminder"
        submit={w.t('family.silence.sent')}
        hidden={{
          caseId,
          toId: hop.officialId,
          parentId: letter.id,
          category: letter.category,
          channel: letter.channel === 'email' ? 'portal' : letter.channel,
          ...sent,
        }}
        aside={<a href={`/${w.locale}/my/letters/${letter.id}`}>{w.t('form.cancel')}</a>}
      />
    </>
  );
}
