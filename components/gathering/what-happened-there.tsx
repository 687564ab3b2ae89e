import { DefinitionList } from '@/components/ui/definition-list';
import { Tag } from '@/components/ui/tag';
import type { GatheringView } from '@/lib/gathering/gathering-view';
import { OUTCOMES } from '@/lib/gathering/outcomes';
import type { Words } from '@/lib/words/words';

/** What became of a gathering. */
export function WhatHappenedThere({ w, is }: { w: Words; is: GatheringView }) {
  const outcome = OUTCOMES[is.outcome];
  const rows = [
    { label: w.t('gathering.column.outcome'), value: <Tag tone={outcome.tone}>{w.pick(outcome)}</Tag> },
    { label: w.t('gathering.head.came'), value: is.came === null ? null : w.number(is.came) },
    { label: w.t('gathering.outcome.text'), value: is.outcomeText && <span className="prose">{is.outcomeText}</span> },
    { label: w.t('gathering.outcome.source'), value: is.source && <span className="prose">{is.source}</span> },
  ];
  return <DefinitionList items={rows.filter(({ value }) => value !== null)} />;
}
