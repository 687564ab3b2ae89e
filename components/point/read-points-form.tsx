import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import type { FormState } from '@/lib/form/form-state';
import { VERDICTS } from '@/lib/point/verdicts';
import { LEAVE } from '@/lib/reply/point-schema';
import { readPointsAction } from '@/lib/reply/points-actions';
import type { LetterView, ReplyView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; letter: LetterView; reply: ReplyView; wing: 'my' | 'desk'; initial: FormState };

/** Each question with four verdicts, and "not about this one", which also takes an earlier reading back. */
export function ReadPointsForm({ w, letter, reply, wing, initial }: Props) {
  const verdicts = VERDICTS.map(({ code, name }) => ({ value: code as string, label: w.pick(name) }));
  const leave = { value: LEAVE, label: w.t('point.read.leave') };
  return (
    <div className="verdicts">
      <Form
        w={w}
        action={readPointsAction}
        form="read-points"
        submit={w.t('point.read.submit')}
        title={w.t('point.read.title')}
        hidden={{ replyId: reply.id }}
        initial={initial}
        aside={<a href={`/${w.locale}/${wing}/letters/${letter.id}#points`}>{w.t('form.cancel')}</a>}
      >
        {letter.points.map(({ id, number, text, readings }) => {
          const stands = readings.find(({ replyId }) => replyId === reply.id)?.verdict;
          return (
            <ChoiceField
              key={id}
              name={`verdict.${id}`}
              label={`${number}. ${text}`}
              options={[...verdicts, leave]}
              value={stands ?? LEAVE}
            />
          );
        })}
      </Form>
    </div>
  );
}
