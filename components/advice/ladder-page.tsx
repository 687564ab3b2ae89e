import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import type { LadderView } from '@/lib/advice/read-ladder';
import type { Words } from '@/lib/words/words';
import { OtherSteps } from './other-steps';
import { letterAt, type Wing } from './wing';

/** Everything that can be done about a letter: open, taken, to come, closed. */
export function LadderPage({ w, wing, view }: { w: Words; wing: Wing; view: LadderView }) {
  const at = letterAt(w.locale, wing, view.facts.letter.id);
  return (
    <>
      <PageTitle title={w.t('advice.title')} lead={<a href={at}>{`${w.pick(view.found.letter.at)} · ${view.found.caseAlias}`}</a>} />
      {view.ladder.open.length === 0 && <Empty why={w.t('advice.none')} href={at} wayOut={w.t('advice.toLetter')} />}
      <OtherSteps w={w} wing={wing} view={view} openTitle={w.t('advice.open')} />
    </>
  );
}
