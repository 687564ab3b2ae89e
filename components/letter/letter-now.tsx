import { WhatCame } from '@/components/family/what-happened';
import { Form } from '@/components/form/form';
import { restoreLetterAction, sendDraftAction, withdrawLetterAction } from '@/lib/letter/family-actions';
import { papersSentAction } from '@/lib/reply/family-actions';
import type { OneLetter } from '@/lib/timeline/read-letter';
import type { Words } from '@/lib/words/words';

/** What can be done with a letter now, and how to undo it. */
export function LetterNow({ w, found }: { w: Words; found: OneLetter }) {
  const { letter, caseId } = found;
  const hidden = { letterId: letter.id };
  if (letter.state === 'withdrawn') {
    return <Form w={w} action={restoreLetterAction} form="restore" submit={w.t('family.now.restore')} hidden={hidden} tone="quiet" />;
  }
  return (
    <>
      {letter.state === 'draft' && (
        <Form w={w} action={sendDraftAction} form="send-draft" submit={w.t('family.now.sent')} hidden={hidden} />
      )}
      {letter.state === 'awaiting_us' && (
        <Form w={w} action={papersSentAction} form="papers" submit={w.t('family.now.papers')} hidden={hidden} />
      )}
      <WhatCame w={w} caseId={caseId} letter={letter} />
      <div className="row no-print">
        <a href={`/${w.locale}/my/cases/${caseId}`}>{w.t('family.now.toCase')}</a>
        <Form w={w} action={withdrawLetterAction} form="withdraw" submit={w.t('family.now.withdraw')} hidden={hidden} tone="quiet" />
      </div>
    </>
  );
}
