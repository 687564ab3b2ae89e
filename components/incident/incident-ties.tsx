import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import type { IncidentTied } from '@/lib/incident/read-incident';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  incident: IncidentTied /** Where letters and gatherings have their pages. */;
  letters: string;
  gatherings: string;
};

/** The gathering it happened at and the letter written about it. */
export function IncidentTies({ w, incident, letters, gatherings }: Props) {
  const { gathering, letter } = incident;
  if (!gathering && !letter) return <p className="muted">{w.t('incident.page.noLinks')}</p>;
  return (
    <DefinitionList
      items={[
        ...(gathering
          ? [
              {
                label: w.t('incident.page.gathering'),
                value: (
                  <>
                    <a href={`${gatherings}/${gathering.id}`}>{gathering.title}</a> · <Day w={w} day={gathering.onDay} />
                  </>
                ),
              },
            ]
          : []),
        ...(letter
          ? [
              {
                label: w.t('incident.page.letter'),
                value: (
                  <>
                    <a href={`${letters}/${letter.id}`}>{w.pick(letter.to)}</a> · <Day w={w} day={letter.sentOn} />
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
