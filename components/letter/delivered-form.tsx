import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import type { FormState } from '@/lib/form/form-state';
import { deliveredAction } from '@/lib/letter/family-actions';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; letter: LetterView; title: string; initial: FormState };

/** "It was delivered": one day, as the post's tracking shows it. */
export function DeliveredForm({ w, letter, title, initial }: Props) {
  const deliveredOn = letter.hops[0]?.deliveredOn;
  return (
    <Form
      w={w}
      action={deliveredAction}
      form="delivered"
      submit={w.t('clock.delivered.submit')}
      title={title}
      hidden={{ letterId: letter.id }}
      initial={initial}
      aside={<a href={`/${w.locale}/my/letters/${letter.id}`}>{w.t('form.cancel')}</a>}
    >
      <DayField name="deliveredOn" label={w.t('clock.delivered.label')} words={dayWords(w)} {...(deliveredOn && { value: deliveredOn })} />
    </Form>
  );
}
