import { notFound } from 'next/navigation';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { LetterField } from '@/components/letter/letter-field';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { numberCameAction } from '@/lib/reply/family-actions';
import { readOpenLetters } from '@/lib/timeline/read-open-letters';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NumberCamePage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const open = await readOpenLetters(actor, caseId, 'unnumbered');
  if (!open) notFound();
  const path = `/my/cases/${caseId}/number`;
  const title = w.t('family.number.title');
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, { letter: queryText(query.letter, 40) })}>
      <PageTitle title={title} lead={open.alias} />
      <Form
        w={w}
        action={numberCameAction}
        form="number"
        submit={w.t('family.number.submit')}
        title={title}
        initial={await keptForm('number')}
      >
        <LetterField w={w} letters={open.letters} value={queryText(query.letter, 40)} />
        <TextField name="number" label={w.t('family.number.number')} hint={w.t('family.number.numberHint')} />
        <DayField name="datedOn" label={w.t('family.number.datedOn')} words={dayWords(w)} />
      </Form>
    </FamilyShell>
  );
}
