import { Section } from '@/components/ui/section';
import type { Proposal } from '@/lib/official/read-directory';
import type { Words } from '@/lib/words/words';
import { BodyDecision } from './body-decision';
import { regionName } from './place-options';

/** Bodies that families proposed: first on the page, since somebody waits. */
export function Proposals({ w, proposals }: { w: Words; proposals: Proposal[] }) {
  if (proposals.length === 0) return null;
  return (
    <Section id="proposals" title={w.t('desk.directory.proposals')}>
      <p className="muted measure">{w.t('desk.directory.proposalsLead')}</p>
      <ul className="plain-list stack">
        {proposals.map(({ id, name, rank, region }) => (
          <li key={id}>
            <a href={`/${w.locale}/desk/directory/${id}`}>{w.pick(name)}</a>{' '}
            <span className="muted">
              · {w.t(`case.rank.${rank}`)} · {region ? regionName(w, region) : w.t('desk.filter.country')}
            </span>
            <BodyDecision w={w} officialId={id} standing="proposed" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
