import { DataTable } from '@/components/ui/data-table';
import { COUNT_TO } from '@/lib/db/keyset';
import { letterQuery } from '@/lib/letter/list-filter';
import { NEEDS } from '@/lib/letter/needs';
import type { DeskTodo, Work } from '@/lib/todo/read-desk-todo';
import type { Words } from '@/lib/words/words';

/** Kinds of work by how much of each waits; a number leads to exactly so many lines. */
export function DeskWork({ w, todo }: { w: Words; todo: DeskTodo }) {
  const waiting = todo.counts.filter(({ count }) => count > 0);
  const quiet = todo.counts.filter(({ count }) => count === 0).map(({ work }) => w.t(`todo.desk.${work}`).toLowerCase());
  const shown = (count: number) => (count > COUNT_TO ? w.t('todo.desk.more', { n: w.number(COUNT_TO) }) : w.number(count));
  return (
    <>
      {waiting.length === 0 && <p className="lead">{w.t('todo.desk.nothing')}</p>}
      {waiting.length > 0 && (
        <DataTable
          caption={w.t('todo.title')}
          hideCaption
          columns={[
            { key: 'what', label: w.t('todo.desk.what') },
            { key: 'count', label: w.t('todo.desk.count'), numeric: true },
          ]}
          rows={waiting.map(({ work, count }) => ({
            id: work,
            cells: [
              <WorkName key="what" w={w} work={work} days={todo.fineDays ?? 0} />,
              <a key="count" href={hrefOf(w, work)}>
                {shown(count)}
              </a>,
            ],
          }))}
        />
      )}
      {quiet.length > 0 && <p className="muted small">{w.t('todo.desk.quiet', { list: quiet.join('; ') })}</p>}
    </>
  );
}

function WorkName({ w, work, days }: { w: Words; work: Work; days: number }) {
  return (
    <>
      <a href={hrefOf(w, work)}>{w.t(`todo.desk.${work}`)}</a>
      <span className="block font-normal muted small">{w.t(`todo.desk.${work}Why`, { days })}</span>
    </>
  );
}

function hrefOf(w: Words, work: Work): string {
  const desk = `/${w.locale}/desk`;
  if (work === 'told') return `${desk}/intake?state=waiting`;
  if (work === 'bodies') return `${desk}/directory?standing=proposed`;
  if (work === 'snapshots') return `${desk}/publication`;
  if (work === 'recounts') return `${desk}/recounts`;
  const need = NEEDS.find((each) => each === work) ?? null;
  const byDay = need === 'closing' || need === 'silent';
  return `${desk}/letters${letterQuery({ need, sort: byDay ? 'late' : 'oldest' })}`;
}
