import type { ReactNode } from 'react';
import { ChoiceField, SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import type { FormState } from '@/lib/form/form-state';
import { saidOfExtending } from '@/lib/letter/why';
import { deskLogReplyAction } from '@/lib/reply/desk-actions';
import { REPLY_KINDS } from '@/lib/reply/kinds';
import type { ReplyKind } from '@/lib/reply/kinds/kind';
import { explainHop } from '@/lib/timeline/explain-hop';
import type { OneLetter } from '@/lib/timeline/read-letter';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  found: OneLetter;
  title: string;
  form: string;
  /** What is known already, and what is shown in its place. */
  hidden?: Record<string, string>;
  children?: ReactNode;
  initial: FormState;
};

/** A reply of any kind: what it is, from whom, its days and number, its text. */
export function ReplyForm({ w, found, title, form, hidden = {}, children, initial }: Props) {
  const t = (key: string) => w.t(`desk.reply.${key}`);
  const { letter, today } = found;
  const isForwarded = hidden.forwardedToId !== undefined;
  const now = letter.hops.at(-1);
  const law = now && explainHop(found.law, letter, now, 'answer')?.rule;
  const hintOf = ({ hint, effect }: ReplyKind) =>
    [w.pick(hint), ...(law && effect === 'extends' ? saidOfExtending(w, law.extension ?? law.openExtension ?? null) : [])].join(' ');
  const hops = [...letter.hops].reverse().map((hop, index) => ({
    value: hop.id,
    label: `${hop.step}. ${w.pick(hop.official)}${index === 0 ? ` (${t('hopNow')})` : ''}`,
  }));
  return (
    <Form
      w={w}
      action={deskLogReplyAction}
      form={form}
      submit={t('submit')}
      title={title}
      hidden={{ letterId: letter.id, ...hidden }}
      initial={initial}
      aside={<a href={`/${w.locale}/desk/letters/${letter.id}`}>{w.t('form.cancel')}</a>}
    >
      {children}
      {!isForwarded && (
        <ChoiceField
          name="kind"
          label={t('kind')}
          hint={t('forwardedNext')}
          options={REPLY_KINDS.map((kind) => ({ value: kind.code, label: w.pick(kind.name), hint: hintOf(kind) }))}
        />
      )}
      {hops.length > 1 && <SelectField name="hopId" label={t('hop')} options={hops} value={hops[0]?.value} />}
      <DayField name="receivedOn" label={t('receivedOn')} words={dayWords(w)} value={today} />
      <DayField name="datedOn" label={t('datedOn')} hint={t('datedOnHint')} words={dayWords(w)} />
      <DayField name="postmarkedOn" label={w.t('clock.postmark.label')} hint={w.t('clock.postmark.hint')} words={dayWords(w)} />
      <TextField name="number" label={t('number')} hint={t('numberHint')} width="short" />
      <TextField name="officialClass" label={t('officialClass')} hint={t('officialClassHint')} width="short" />
      {!isForwarded && <DayField name="extendedToOn" label={t('extendedToOn')} hint={t('extendedToOnHint')} words={dayWords(w)} />}
      <ProseField name="text" label={t('text')} rows={12} />
    </Form>
  );
}
