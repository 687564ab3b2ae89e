import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import type { FormState } from '@/lib/form/form-state';
import { classifyReplyAction } from '@/lib/reply/desk-actions';
import { REPLY_KINDS } from '@/lib/reply/kinds';
import type { ReplyView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; reply: ReplyView; title: string; cancelHref: string; initial: FormState };

/** Reads a reply as another kind: only those that do nothing else to the letter can be exchanged. */
export function ClassifyForm({ w, reply, title, cancelHref, initial }: Props) {
  const kinds = REPLY_KINDS.filter(({ effect }) => effect === 'none');
  return (
    <Form
      w={w}
      action={classifyReplyAction}
      form="desk-classify"
      submit={w.t('desk.classify.submit')}
      title={title}
      hidden={{ replyId: reply.id }}
      initial={initial}
      aside={<a href={cancelHref}>{w.t('form.cancel')}</a>}
    >
      <ChoiceField
        name="kind"
        label={w.t('desk.classify.kind')}
        hint={w.t('desk.classify.kept')}
        options={kinds.map((kind) => ({ value: kind.code, label: w.pick(kind.name), hint: w.pick(kind.hint) }))}
        value={reply.kind}
      />
    </Form>
  );
}
