import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import { incidentKindOf } from '@/lib/incident/kinds';
import type { CaseIncident } from '@/lib/incident/read-of-case';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; incidents: readonly CaseIncident[]; wing: 'my' | 'desk' };

/** Incidents, one a line, each leading to its page. */
export function IncidentLines({ w, incidents, wing }: Props) {
  return (
    <ul className="plain-list">
      {incidents.map(({ id, kind, onDay, precision, withdrawn }) => (
        <li key={id}>
          <a href={`/${w.locale}/${wing}/incidents/${id}`}>{w.pick(incidentKindOf(kind).name)}</a> ·{' '}
          <Day w={w} day={onDay} precision={precision} />
          {withdrawn && <span className="muted"> · {w.t('incident.family.withdrawnTag')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The incidents that are tied to the thing whose page this is; nothing where there are none. */
export function IncidentsAbout(props: Props) {
  if (props.incidents.length === 0) return null;
  return (
    <Section id="incidents" title={props.w.t('incident.family.section')}>
      <IncidentLines {...props} />
    </Section>
  );
}
