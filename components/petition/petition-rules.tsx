import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { PETITION_KINDS } from '@/lib/petition/kinds';
import type { PetitionView } from '@/lib/petition/read-petition';
import { erasesOn } from '@/lib/petition/rules';
import type { Words } from '@/lib/words/words';

/** By which rules it is signed, and when its signers are erased. */
export function PetitionRules({ w, petition }: { w: Words; petition: PetitionView }) {
  const t = (key: string) => w.t(`petition.rule.${key}`);
  const number = (value: number | null) => (value === null ? t('none') : w.number(value));
  const ends = petition.closedOn ?? petition.closesOn;
  const items = [
    { label: w.t('petition.new.kind'), value: w.pick(PETITION_KINDS[petition.kind]) },
    { label: t('online'), value: t(petition.online ? 'yes' : 'no') },
    { label: t('closesOn'), value: petition.closesOn ? <Day w={w} day={petition.closesOn} /> : t('none') },
    { label: t('totalCap'), value: number(petition.totalCap) },
    { label: t('regionCap'), value: number(petition.regionCap) },
    { label: t('invalid'), value: number(petition.invalidPerMille) },
    { label: t('minForm'), value: number(petition.minFormSeconds) },
    { label: t('burst'), value: number(petition.burstPerMinute) },
    { label: t('erase'), value: w.t('petition.rule.days', { n: petition.eraseAfterDays }) },
  ];
  return (
    <>
      <DefinitionList items={items} />
      {petition.erasedOn ? (
        <p>{w.t('petition.go.erasedOn', { day: w.day(petition.erasedOn) })}</p>
      ) : (
        ends && <p>{w.t('petition.go.erasesOn', { day: w.day(erasesOn(ends, petition.eraseAfterDays)) })}</p>
      )}
    </>
  );
}
