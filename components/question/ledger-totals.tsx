import { DefinitionList } from '@/components/ui/definition-list';
import { type QuestionGroup, tallyOf } from '@/lib/question/rules';
import type { Words } from '@/lib/words/words';

const FIGURES = ['read', 'notRead', 'answered', 'partly', 'notAnswered'] as const;

/** The totals of an occasion, each beside its share of what was sent. */
export function LedgerTotals({ w, groups }: { w: Words; groups: QuestionGroup[] }) {
  const tally = tallyOf(groups);
  const share = (n: number) => (tally.sent > 0 ? ` (${w.t('question.ledger.share', { n: w.percent(n / tally.sent) })})` : '');
  const rows = [
    { label: w.t('question.column.sent'), value: <b>{w.number(tally.sent)}</b> },
    ...FIGURES.map((key) => ({ label: w.t(`question.column.${key}`), value: w.number(tally[key]) + share(tally[key]) })),
  ];
  const known = tally.read + tally.notRead;
  return (
    <>
      <DefinitionList items={rows} />
      {known < tally.sent && <p className="muted small">{w.t('question.ledger.unknown')}</p>}
    </>
  );
}
