import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { Day } from '@/components/ui/day';
import { addNoteAction } from '@/lib/case/actions';
import type { FormState } from '@/lib/form/form-state';
import type { DeskCase } from '@/lib/timeline/read-desk-case';
import type { Words } from '@/lib/words/words';
import { OnlyNewest } from './only-newest';

type Props = { w: Words; caseId: string; notes: DeskCase['notes']; initial: FormState };

/** What organizers told each other about a case, the newest first, and one more. */
export function CaseNotes({ w, caseId, notes: { newest: notes, count }, initial }: Props) {
  return (
    <>
      <p className="muted">{w.t(notes.length > 0 ? 'desk.case.notesHint' : 'desk.case.noNotes')}</p>
      <ul className="plain-list measure">
        {notes.map(({ id, text, madeOn }) => (
          <li key={id} className="border-s-4 border-line ps-3">
            <p className="muted small">
              <Day w={w} day={madeOn} />
            </p>
            <p className="whitespace-pre-wrap">{text}</p>
          </li>
        ))}
      </ul>
      <OnlyNewest w={w} shown={notes.length} count={count} />
      <Form
        w={w}
        action={addNoteAction}
        form="desk-note"
        submit={w.t('desk.case.addNote')}
        title={w.t('desk.case.title')}
        hidden={{ caseId }}
        initial={initial}
      >
        <ProseField name="text" label={w.t('desk.case.note')} rows={4} />
      </Form>
    </>
  );
}
