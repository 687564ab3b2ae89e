import { Form } from '@/components/form/form';
import { DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { decideSnapshotAction } from '@/lib/publication/actions';
import { CHARTS } from '@/lib/publication/charts';
import { happenedOf } from '@/lib/publication/facts';
import type { WaitingSnapshot as Snapshot } from '@/lib/publication/read-desk';
import type { Words } from '@/lib/words/words';
import { Changes } from './changes';
import { FrozenPosts } from './frozen-posts';
import { HappenedTable } from './happened-page';
import { SaidOfPerson } from './said-of-person';
import { shown } from './shown';

/** Figures that wait for a second person: all of them, what would change, and the two answers. */
export function WaitingSnapshot({ w, snapshot }: { w: Words; snapshot: Snapshot }) {
  const { id, asOfOn, frozenBy, mark, may, facts, changes, people } = snapshot;
  const happened = happenedOf(facts);
  return (
    <article className="stack" aria-labelledby={`snapshot-${id}`}>
      <h3 id={`snapshot-${id}`}>
        {w.t('public.desk.asOf')} {w.day(asOfOn)}
      </h3>
      <p className="muted">
        {w.t('public.desk.frozenBy')}: {w.t(`public.desk.who.${frozenBy}`)}. {w.t('public.desk.edition')}: {mark}
      </p>
      <Details summary={w.t('public.desk.changes')} open>
        <Changes w={w} changes={changes} />
      </Details>
      <Details summary={w.t('public.desk.preview')} open={changes === null}>
        {CHARTS.map((chart) => (
          <DataTable
            key={chart.id}
            caption={w.pick(chart.title)}
            columns={[
              { key: 'row', label: w.pick(chart.rowName) },
              ...chart.columns.map(({ code, name }) => ({ key: code, label: w.pick(name), numeric: true })),
            ]}
            rows={chart.rows(facts).map((row) => ({
              id: row.code,
              cells: [w.pick(row.label), ...chart.columns.map(({ unit }, at) => shown(w, row.values[at], unit))],
            }))}
          />
        ))}
      </Details>
      <Details summary={w.t('public.desk.people')} open={people.length > 0}>
        <p>{w.t(people.length > 0 ? 'public.desk.peopleWhat' : 'public.desk.peopleNone')}</p>
        <ul className="plain-list stack">
          {people.map((each) => (
            <li key={each.mark} className="border-s-4 border-line ps-3">
              <SaidOfPerson w={w} passage={each.passage} />
            </li>
          ))}
        </ul>
      </Details>
      <Details summary={w.t('public.desk.timeline')} open={happened.length > 0}>
        {happened.length > 0 ? <HappenedTable w={w} rows={happened} /> : <p>{w.t('public.timeline.none')}</p>}
      </Details>
      <FrozenPosts w={w} posts={snapshot.posts} />
      {may === 'yes' ? <Decision w={w} id={id} /> : <Notice tone="info">{w.t('public.desk.samePerson')}</Notice>}
    </article>
  );
}

function Decision({ w, id }: { w: Words; id: string }) {
  return (
    <>
      <p>{w.t('public.desk.publishWarning')}</p>
      <div className="row">
        <Form
          w={w}
          action={decideSnapshotAction}
          form="publish-snapshot"
          hidden={{ snapshot: id, decision: 'publish' }}
          submit={w.t('public.desk.publish')}
        />
        <Form
          w={w}
          action={decideSnapshotAction}
          form="decline-snapshot"
          hidden={{ snapshot: id, decision: 'decline' }}
          submit={w.t('public.desk.decline')}
          tone="danger"
        />
      </div>
    </>
  );
}
