import { ChoiceField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { Section } from '@/components/ui/section';
import type { FormState } from '@/lib/form/form-state';
import { answerCommentAction, restoreCommentAction, withdrawCommentAction } from '@/lib/question/comment-actions';
import { COMMENT_ANSWER_CODES, COMMENT_ANSWERS } from '@/lib/question/comment-answers';
import type { CommentView } from '@/lib/question/read-comments';
import type { Words } from '@/lib/words/words';

/** What was heard back, to be logged or corrected; and the way back for an entry that was a mistake. */
export function CommentHeard({ w, is, today, initial }: { w: Words; is: CommentView; today: string; initial: FormState }) {
  const t = (key: string) => w.t(`question.comments.${key}`);
  const hidden = { commentId: is.id };
  if (is.withdrawnOn)
    return <Form w={w} action={restoreCommentAction} form="comment-restore" submit={t('restore')} hidden={hidden} tone="quiet" />;
  return (
    <>
      <Section id="heard" title={t('section')}>
        <Form w={w} action={answerCommentAction} form="comment-heard" submit={t('submit')} hidden={hidden} initial={initial}>
          <ChoiceField
            name="answer"
            label={t('answer')}
            options={COMMENT_ANSWER_CODES.map((code) => ({ value: code, label: w.pick(COMMENT_ANSWERS[code]) }))}
            value={is.answer}
          />
          <DayField name="answeredOn" label={t('answeredOn')} words={dayWords(w)} value={is.answeredOn ?? today} />
          <ProseField name="source" label={t('source')} value={is.source ?? ''} rows={3} />
        </Form>
      </Section>
      <Form w={w} action={withdrawCommentAction} form="comment-withdraw" submit={t('withdraw')} hidden={hidden} tone="danger" />
    </>
  );
}
