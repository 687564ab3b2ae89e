import { MovementPage } from '@/components/desk/movement-page';
import { IncidentForm } from '@/components/incident/incident-form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { INCIDENT_KINDS, incidentKindOf, isIncidentCode } from '@/lib/incident/kinds';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

/** In two steps, what and then the rest: a kind asks what it asks. `case` is the mark of the case it began from. */
export default async function NewIncidentPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [kind, ref] = [queryText(query.kind, 40), queryText(query.case, 12)];
  const path = '/desk/incidents/new';
  const here = `/${locale}${path}`;
  const title = w.t('incident.new.title');
  const chosen = isIncidentCode(kind) ? incidentKindOf(kind) : null;
  return (
    <MovementPage w={w} actor={actor} path={path} query={queryOf({ kind: chosen?.code, case: ref })}>
      <PageTitle
        title={title}
        lead={
          chosen && (
            <>
              {w.pick(chosen.name)} · <a href={`${here}${queryOf({ case: ref })}`}>{w.t('incident.new.change')}</a>
            </>
          )
        }
      />
      {chosen ? (
        <IncidentForm
          w={w}
          kind={chosen.code}
          caseRef={ref}
          title={title}
          back={`/${locale}/desk/incidents`}
          initial={await keptForm('desk-incident')}
        />
      ) : (
        <>
          <title>{`${title} · Homeward`}</title>
          <h2>{w.t('incident.new.which')}</h2>
          <ul className="choices plain-list">
            {INCIDENT_KINDS.map(({ code, name, hint }) => (
              <li key={code}>
                <a href={`${here}${queryOf({ kind: code, case: ref })}`}>
                  {w.pick(name)}. <span className="muted">{w.pick(hint)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </MovementPage>
  );
}
