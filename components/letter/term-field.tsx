import { SelectField } from '@/components/form/choices';
import { answerTerms } from '@/lib/jurisdiction/answer-roles';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; jurisdiction: string; value?: string };

/** "Which term binds the answer": those of the jurisdiction's law. Where it has one only, nothing is asked. */
export function TermField({ w, jurisdiction, value = 'answer' }: Props) {
  const terms = answerTerms(jurisdiction);
  if (terms.length < 2) return null;
  return (
    <SelectField
      name="law"
      label={w.t('clock.term.label')}
      hint={w.t('clock.term.hint')}
      options={terms.map(({ role, rule }) => ({ value: role, label: role === 'answer' ? w.t('clock.term.general') : w.pick(rule.title) }))}
      value={value}
    />
  );
}
