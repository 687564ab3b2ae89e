import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import { gatheringKind } from '@/lib/gathering/kinds';
import type { CaseGathering } from '@/lib/gathering/read-of-case';
import type { Words } from '@/lib/words/words';
import { AnswerTag } from './answer-tag';

type Props = { w: Words; gatherings: CaseGathering[]; at: string; addHref?: string };

/** The gatherings that belong to a case, each leading to its page; without any, the way to note one. */
export function CaseGatherings({ w, gatherings, at, addHref }: Props) {
  const add = addHref && <a href={addHref}>{w.t('gathering.add')}</a>;
  if (gatherings.length === 0) return add && <p className="no-print">{add}</p>;
  return (
    <Section id="gatherings" title={w.t('gathering.family.section')} aside={add}>
      <ul className="plain-list">
        {gatherings.map(({ id, kind, onDay, title, answer, ground }) => (
          <li key={id}>
            <a href={`${at}/${id}`}>
              {w.pick(gatheringKind(kind).name)}: {title}
            </a>{' '}
            <Day w={w} day={onDay} short /> {answer !== 'none' && <AnswerTag w={w} answer={answer} ground={ground} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
