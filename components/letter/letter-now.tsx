import { WhatCame } from '@/components/family/what-happened';
import { ChoiceField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { CHANNELS } from '@/lib/letter/channels';
import { restoreLetterAction, sendDraftAction, withdrawLetterAction } from '@/lib/letter/family-actions';
import { papersSentAction } from '@/lib/reply/family-actions';
import type { OneLetter } from '@/lib/timeline/read-letter';
import type { Words } from '@/lib/words/words';

/** What can be done with a letter now, and how to undo it. */
export function LetterNow({ w, found }: { w: Words; found: OneLetter }) {
  const { letter, caseId, today } = found;
  const hidden = { letterId: letter.id };
  if (letter.state === 'withdrawn') {
    return <Form w={w} action={restoreLetterAction} form="restore" submit={w.t('family.now.restore')} hidden={hidden} tone="quiet" />;
  }
  return (
    <>
      {letter.state === 'draft' && (
        <Form w={w} action={sendDraftAction} form="send-draft" submit={w.t('clock.sentOn.familySubmit')} hidden={hidden}>
          <DayField name="sentOn" label={w.t('clock.sentOn.label')} words={dayWords(w)} value={today} />
          <ChoiceField
            name="channel"
            label={w.t('family.letter.channel')}
            options={CHANNELS.map((code) => ({ value: code, label: w.t(`case.channelName.${code}`) }))}
            value={letter.channel}
          />
        </Form>
      )}
      {letter.state === 'awaiting_us' && (
        <Form w={w} action={papersSentAction} form="papers" submit={w.t('clock.sentOn.familyPapers')} hidden={hidden}>
          <DayField name="sentOn" label={w.t('clock.sentOn.papers')} words={dayWords(w)} value={today} />
        </Form>
      )}
      <WhatCame w={w} caseId={caseId} letter={letter} />
      <div className="row no-print">
        <a href={`/${w.locale}/my/cases/${caseId}`}>{w.t('family.now.toCase')}</a>
        {mayBeTracked(letter) && <a href={`/${w.locale}/my/letters/${letter.id}/delivered`}>{w.t('clock.delivered.door')}</a>}
        <Form w={w} action={withdrawLetterAction} form="withdraw" submit={w.t('family.now.withdraw')} hidden={hidden} tone="quiet" />
      </div>
    </>
  );
}

/** A paper letter's delivery matters until its number comes; a portal's is its sending. */
const mayBeTracked = ({ channel, state, hops }: OneLetter['letter']): boolean =>
  state === 'sent' && (channel === 'post' || channel === 'other') && !hops[0]?.registeredOn;
