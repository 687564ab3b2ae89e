import { ChoiceField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import type { FormState } from '@/lib/form/form-state';
import { CHANNELS } from '@/lib/letter/channels';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  action: (state: FormState, data: FormData) => Promise<FormState>;
  form: string;
  title: string;
  hidden: Record<string, string>;
  today: string;
  initial: FormState;
};

/** "I sent it", or a draft to go on writing: what becomes of a text. */
export function KeepTextForm({ w, action, form, title, hidden, today, initial }: Props) {
  const draft = (
    <button type="submit" name="draft" value="1" className="button-quiet">
      {w.t('paper.texts.draft')}
    </button>
  );
  return (
    <Form w={w} action={action} form={form} submit={w.t('paper.texts.sent')} title={title} hidden={hidden} initial={initial} aside={draft}>
      <SentFields w={w} today={today} />
    </Form>
  );
}

/** On which day and how it went. */
export function SentFields({ w, today }: { w: Words; today: string }) {
  return (
    <>
      <DayField name="sentOn" label={w.t('paper.texts.sentOn')} words={dayWords(w)} value={today} />
      <ChoiceField
        name="channel"
        label={w.t('paper.texts.channel')}
        options={CHANNELS.map((code) => ({ value: code, label: w.t(`case.channelName.${code}`) }))}
        value="portal"
      />
    </>
  );
}
