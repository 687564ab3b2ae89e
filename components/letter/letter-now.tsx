import { Form } from '@/components/form/form';
import { Steps } from '@/components/ui/steps';
import { restoreLetterAction, sendDraftAction, withdrawLetterAction } from '@/lib/letter/family-actions';
import { WAITING } from '@/lib/letter/rules';
import { papersSentAction } from '@/lib/reply/family-actions';
import type { OneLetter } from '@/lib/timeline/read-letter';
import type { Words } from '@/lib/words/words';

/** What can be done with a letter now, and how to undo it. */
export function LetterNow({ w, found }: { w: Words; found: OneLetter }) {
  const { letter, caseId } = found;
  const hidden = { letterId: letter.id };
  const open = letter.state === 'sent' || letter.state === 'awaiting_us';
  if (letter.state === 'withdrawn')
    return <Form w={w} action={restoreLetterAction} form="restore" submit={w.t('family.now.restore')} hidden={hidden} tone="quiet" />;
  return (
    <>
      {letter.state === 'draft' && (
        <Form w={w} action={sendDraftAction} form="send-draft" submit={w.t('family.now.sent')} hidden={hidden} />
      )}
      {letter.state === 'awaiting_us' && (
        <Form w={w} action={papersSentAction} form="papers" submit={w.t('family.now.papers')} hidden={hidden} />
      )}
      {open && <Steps steps={steps(w, found)} />}
      <div className="row no-print">
        <a href={`/${w.locale}/my/cases/${caseId}`}>{w.t('family.now.toCase')}</a>
        <Form w={w} action={withdrawLetterAction} form="withdraw" submit={w.t('family.now.withdraw')} hidden={hidden} tone="quiet" />
      </div>
    </>
  );
}

function steps(w: Words, { letter, caseId }: OneLetter) {
  const at = `/${w.locale}/my`;
  const number = letter.hops.at(-1)?.registeredOn
    ? []
    : [{ id: 'number', title: w.t('family.now.number'), href: `${at}/cases/${caseId}/number?letter=${letter.id}` }];
  const silence = WAITING.includes(letter.standing)
    ? [{ id: 'silence', title: w.t('family.now.silence'), href: `${at}/letters/${letter.id}/silence` }]
    : [];
  return [
    ...number,
    { id: 'forwarded', title: w.t('family.now.forwarded'), href: `${at}/letters/${letter.id}/forwarded` },
    { id: 'answer', title: w.t('family.now.answer'), href: `${at}/cases/${caseId}/answer?letter=${letter.id}` },
    ...silence,
  ];
}
