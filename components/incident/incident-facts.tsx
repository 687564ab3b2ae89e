import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { authorisedName } from '@/lib/incident/authorised';
import { asks } from '@/lib/incident/kinds';
import { outcomeName } from '@/lib/incident/outcomes';
import type { DeskIncident, IncidentView } from '@/lib/incident/read-incident';
import type { Words } from '@/lib/words/words';
import { placeName } from './incident-filters';

/** What is known of an incident, for organizers. What was said and where stand as text: no link leads out. */
export function IncidentFacts({ w, incident }: { w: Words; incident: DeskIncident }) {
  const t = (key: string) => w.t(`incident.field.${key}`);
  const known = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  return (
    <>
      <DefinitionList
        items={[
          { label: t('onDay'), value: <Day w={w} day={incident.onDay} precision={incident.precision} /> },
          { label: t('region'), value: placeName(w, incident.region) },
          ...known(t('place'), incident.place),
          {
            label: w.t('incident.page.affected'),
            value: incident.affected === null ? w.t('incident.page.unsaid') : w.t('incident.people', { n: incident.affected }),
          },
          ...(asks(incident.kind, 'authorised') ? known(w.t('incident.page.authorised'), w.pick(authorisedName(incident.authorised))) : []),
          ...known(t('subject'), incident.subject),
          ...known(t('organizer'), incident.organizer),
          ...known(t('station'), incident.station),
          { label: w.t('incident.page.outcome'), value: <Outcome w={w} incident={incident} /> },
          { label: w.t('incident.page.case'), value: <OfCase w={w} incident={incident} /> },
          ...known(t('source'), incident.source),
          { label: w.t('incident.page.entered'), value: <Entered w={w} incident={incident} /> },
        ]}
      />
      <IncidentWordsSaid w={w} incident={incident} />
    </>
  );
}

/** What happened in words, and of a smear what was said and where. */
export function IncidentWordsSaid({ w, incident }: { w: Words; incident: IncidentView }) {
  return (
    <>
      {incident.text && <p className="measure whitespace-pre-wrap">{incident.text}</p>}
      {incident.quote && (
        <figure>
          <figcaption className="muted">{w.t('incident.page.quoted')}</figcaption>
          <blockquote className="measure whitespace-pre-wrap">{incident.quote}</blockquote>
        </figure>
      )}
      {incident.link && (
        <p className="measure break-all">
          <span className="muted">{w.t('incident.page.linkText')}:</span> {incident.link}
        </p>
      )}
    </>
  );
}

function Outcome({ w, incident }: { w: Words; incident: DeskIncident }) {
  return (
    <>
      {w.pick(outcomeName(incident.outcome))}
      {incident.outcomeOn && (
        <>
          {', '}
          <Day w={w} day={incident.outcomeOn} />
        </>
      )}
      {' · '}
      <a href={`/${w.locale}/desk/incidents/${incident.id}/outcome`}>{w.t('incident.page.outcomeSet')}</a>
    </>
  );
}

function OfCase({ w, incident }: { w: Words; incident: DeskIncident }) {
  if (!incident.caseFile) return w.t('incident.page.noCase');
  const { id, alias, ref } = incident.caseFile;
  return (
    <>
      <a href={`/${w.locale}/desk/cases/${id}`}>{alias}</a> · {ref}
    </>
  );
}

function Entered({ w, incident }: { w: Words; incident: DeskIncident }) {
  const day = <Day w={w} day={incident.enteredOn} />;
  if (incident.importId)
    return (
      <>
        {day} · <a href={`/${w.locale}/desk/imports/${incident.importId}`}>{w.t('incident.page.byFile')}</a>
      </>
    );
  return (
    <>
      {day} · {w.t(incident.enteredFor ? 'incident.page.byStaff' : 'incident.page.byFamily')}
    </>
  );
}
