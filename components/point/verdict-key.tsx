import { DefinitionList } from '@/components/ui/definition-list';
import { Details } from '@/components/ui/details';
import { VERDICTS } from '@/lib/point/verdicts';
import type { Words } from '@/lib/words/words';

/** What each verdict means: said once, not beside every question. */
export function VerdictKey({ w }: { w: Words }) {
  const items = VERDICTS.map(({ name, hint }) => ({ label: w.pick(name), value: w.pick(hint) }));
  return (
    <Details summary={w.t('point.read.key')}>
      <DefinitionList items={[...items, { label: w.t('point.read.leave'), value: w.t('point.read.leaveHint') }]} />
    </Details>
  );
}
