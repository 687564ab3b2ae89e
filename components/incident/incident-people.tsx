import { Form } from '@/components/form/form';
import { removeIncidentPersonAction, unnameAction } from '@/lib/incident/named-actions';
import type { DeskIncident } from '@/lib/incident/read-incident';
import { roleName } from '@/lib/incident/roles';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; incident: DeskIncident };

/** Whom it was done to and who saw it, each with what she was in it. */
export function IncidentPeople({ w, incident }: Props) {
  if (incident.people.length === 0) return <p className="muted">{w.t('incident.page.noPeople')}</p>;
  return (
    <ul className="plain-list stack">
      {incident.people.map(({ id, personId, name, role, note }) => (
        <li key={id}>
          <PersonName w={w} personId={personId} name={name ?? w.t('incident.person.unnamed')} /> · {w.pick(roleName(role))}
          {note && <span className="muted"> · {note}</span>}
          <Form
            w={w}
            action={removeIncidentPersonAction}
            form={`desk-incident-person-${id}`}
            submit={w.t('incident.page.remove')}
            hidden={{ incidentId: incident.id, rowId: id }}
            tone="quiet"
          />
        </li>
      ))}
    </ul>
  );
}

/** Whoever is a person of the campaign has a page of her own, from which her case is one step away. */
const PersonName = ({ w, personId, name }: { w: Words; personId: string | null; name: string }) =>
  personId ? <a href={`/${w.locale}/desk/people/${personId}`}>{name}</a> : name;

/** Officials and outlets named in it. */
export function IncidentNamedList({ w, incident }: Props) {
  if (incident.named.length === 0) return <p className="muted">{w.t('incident.page.noNamed')}</p>;
  return (
    <ul className="plain-list stack">
      {incident.named.map(({ id, officialId, official, outlet }) => (
        <li key={id}>
          {official ? <a href={`/${w.locale}/desk/directory/${officialId}`}>{w.pick(official)}</a> : outlet}
          <Form
            w={w}
            action={unnameAction}
            form={`desk-incident-named-${id}`}
            submit={w.t('incident.page.remove')}
            hidden={{ incidentId: incident.id, rowId: id }}
            tone="quiet"
          />
        </li>
      ))}
    </ul>
  );
}
