import { regionName } from '@/components/desk/place-options';
import { DefinitionList } from '@/components/ui/definition-list';
import { QUESTION_CHANNELS, type QuestionChannel } from '@/lib/question/channels';
import type { QuestionView } from '@/lib/question/read-question';
import { ANSWERED, READ_ON_AIR } from '@/lib/question/states';
import type { Words } from '@/lib/words/words';

/** One question, opened. */
export function QuestionFacts({ w, is }: { w: Words; is: QuestionView }) {
  const rows = [
    { label: w.t('question.ask.channel'), value: w.pick(QUESTION_CHANNELS[is.channel as QuestionChannel]) },
    { label: w.t('question.ask.sentOn'), value: w.day(is.sentOn) },
    { label: w.t('question.column.count'), value: is.count > 1 ? w.number(is.count) : null },
    { label: w.t('question.column.region'), value: is.region && regionName(w, is.region) },
    { label: w.t('question.ask.number'), value: is.number },
    { label: w.t('question.ask.text'), value: is.text && <span className="prose">{is.text}</span> },
    { label: w.t('question.column.onAir'), value: w.pick(READ_ON_AIR[is.readOnAir]) },
    { label: w.t('question.column.answer'), value: w.pick(ANSWERED[is.answered]) },
    { label: w.t('question.mark.source'), value: is.source && <span className="prose">{is.source}</span> },
  ];
  return <DefinitionList items={rows.filter(({ value }) => value)} />;
}
