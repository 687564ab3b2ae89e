import { DefinitionList } from '@/components/ui/definition-list';
import type { PetitionView } from '@/lib/petition/read-petition';
import { SIGNATURE_STATES, type SignatureState } from '@/lib/signature/states';
import type { Words } from '@/lib/words/words';

/** How many signed, and how: the whole, and what became of those given online. */
export function PetitionFigures({ w, petition }: { w: Words; petition: PetitionView }) {
  const { total, totalCap, states } = petition;
  const t = (key: string) => w.t(`petition.count2.${key}`);
  const cap = totalCap === null ? '' : ` · ${w.t('petition.count2.cap', { n: w.number(totalCap) })}`;
  const items = [
    { label: t('total'), value: <b>{w.number(total.total) + cap}</b> },
    ...(['online', 'paper', 'imported'] as const).map((via) => ({ label: t(via), value: w.number(total[via]) })),
  ];
  const given = (Object.keys(SIGNATURE_STATES) as SignatureState[]).filter((state) => (states[state] ?? 0) > 0);
  return (
    <>
      <DefinitionList items={items} />
      {given.length > 0 && (
        <>
          <h3>{t('states')}</h3>
          <DefinitionList items={given.map((state) => ({ label: w.pick(SIGNATURE_STATES[state]), value: w.number(states[state] ?? 0) }))} />
        </>
      )}
    </>
  );
}
