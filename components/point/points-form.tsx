import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/form/form-state';
import { deskCorrectPointsAction } from '@/lib/point/desk-actions';
import { correctPointsAction } from '@/lib/point/family-actions';
import { beginWith } from '@/lib/point/typed-points';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; letter: LetterView; wing: 'my' | 'desk'; initial: FormState };

/** The questions of a letter in one field: what is known of them, or what was recognised in its text. */
export function PointsForm({ w, letter, wing, initial }: Props) {
  const value = beginWith(letter.points, letter.text);
  const rows = Math.min(24, Math.max(8, Math.ceil(value.length / 40)));
  return (
    <>
      {letter.points.length === 0 && value !== '' && <Notice tone="info">{w.t('point.edit.recognised')}</Notice>}
      <Form
        w={w}
        action={wing === 'my' ? correctPointsAction : deskCorrectPointsAction}
        form="questions"
        submit={w.t('point.edit.submit')}
        title={w.t('point.edit.title')}
        hidden={{ letterId: letter.id }}
        initial={initial}
        aside={<a href={`/${w.locale}/${wing}/letters/${letter.id}#points`}>{w.t('form.cancel')}</a>}
      >
        <ProseField name="questions" label={w.t('point.edit.label')} hint={w.t('point.edit.hint')} value={value} rows={rows} />
      </Form>
    </>
  );
}
