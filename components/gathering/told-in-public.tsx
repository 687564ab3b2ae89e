import { regionName } from '@/components/desk/place-options';
import { DefinitionList } from '@/components/ui/definition-list';
import { ANSWERS } from '@/lib/gathering/answers';
import type { GatheringView } from '@/lib/gathering/gathering-view';
import { groundOf } from '@/lib/gathering/grounds';
import { gatheringKind } from '@/lib/gathering/kinds';
import type { Words } from '@/lib/words/words';

/** Exactly what may be said of a gathering in public: words of registries and a day. */
export function ToldInPublic({ w, is }: { w: Words; is: GatheringView }) {
  const ground = is.ground && groundOf(is.ground);
  const rows = [
    { label: w.t('gathering.head.kind'), value: w.pick(gatheringKind(is.kind).name) },
    { label: w.t('gathering.head.day'), value: w.day(is.onDay) },
    { label: w.t('gathering.head.region'), value: is.region ? regionName(w, is.region) : w.t('gathering.country') },
    { label: w.t('gathering.column.answer'), value: w.pick(ANSWERS[is.answer]) },
    { label: w.t('gathering.answer.ground'), value: ground ? w.pick(ground) : null },
  ];
  return <DefinitionList items={rows.filter(({ value }) => value !== null)} />;
}
