import type { ReactNode } from 'react';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import type { FormState } from '@/lib/form/form-state';
import { deskClarifyLetterAction } from '@/lib/letter/desk-actions';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  letter: LetterView;
  initial: FormState;
  /** The page's title where the form is its page. */
  title?: string;
  /** The letter was taken back meanwhile: only a post that was refused is shown. */
  dormant?: boolean;
  /** Whom it complains of: a field of choices, or the body chosen a step before. */
  children: ReactNode;
  aboutId?: string;
};

/** What became known of a letter later: the day tracking gives, and whom it complains of. */
export function ClarifyForm({ w, letter, initial, title, dormant = false, children, aboutId }: Props) {
  const deliveredOn = letter.hops[0]?.deliveredOn;
  return (
    <Form
      w={w}
      action={deskClarifyLetterAction}
      form="desk-clarify"
      submit={w.t('clock.clarify.submit')}
      hidden={{ letterId: letter.id, ...(aboutId && { aboutId }) }}
      initial={initial}
      dormant={dormant}
      tone={title ? 'main' : 'quiet'}
      {...(title && { title })}
    >
      <DayField
        name="deliveredOn"
        label={w.t('clock.clarify.delivered')}
        hint={w.t('clock.clarify.deliveredHint')}
        words={dayWords(w)}
        {...(deliveredOn && { value: deliveredOn })}
      />
      {children}
    </Form>
  );
}
