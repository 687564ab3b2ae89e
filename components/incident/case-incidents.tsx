import { Section } from '@/components/ui/section';
import type { CaseIncident } from '@/lib/incident/read-of-case';
import type { Words } from '@/lib/words/words';
import { IncidentLines } from './incident-lines';

type Props = { w: Words; incidents: CaseIncident[]; wing: 'my' | 'desk'; addHref: string };

/** What touches a case, and the way to tell of more. A family without any sees the link alone. */
export function CaseIncidents({ w, incidents, wing, addHref }: Props) {
  const add = <a href={addHref}>{w.t(wing === 'my' ? 'incident.family.tell' : 'incident.list.note')}</a>;
  if (incidents.length === 0) return <p className="no-print">{add}</p>;
  return (
    <Section id="incidents" title={w.t('incident.family.section')} aside={add}>
      <IncidentLines w={w} incidents={incidents} wing={wing} />
    </Section>
  );
}
