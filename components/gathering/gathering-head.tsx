import type { ReactNode } from 'react';
import { regionName } from '@/components/desk/place-options';
import { DefinitionList } from '@/components/ui/definition-list';
import { gatheringKind } from '@/lib/gathering/kinds';
import type { FoundGathering } from '@/lib/gathering/read-gathering';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; found: FoundGathering; caseLink?: ReactNode };

/** What was noted of a gathering. */
export function GatheringHead({ w, found: { gathering: is }, caseLink }: Props) {
  const label = (key: string) => w.t(`gathering.head.${key}`);
  const rows = [
    { label: label('kind'), value: w.pick(gatheringKind(is.kind).name) },
    { label: label('day'), value: w.day(is.onDay) },
    { label: label('region'), value: is.region ? regionName(w, is.region) : w.t('gathering.country') },
    { label: label('place'), value: is.place },
    { label: label('expected'), value: is.expected === null ? null : w.number(is.expected) },
    { label: label('case'), value: caseLink },
    { label: label('text'), value: is.text && <span className="prose">{is.text}</span> },
  ];
  return <DefinitionList items={rows.filter(({ value }) => value !== null && value !== undefined)} />;
}
