import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { OwnAdvice } from '@/lib/advice/own-read';
import { RUNGS } from '@/lib/advice/rungs';
import { templateOf } from '@/lib/paper/templates';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; own: OwnAdvice; mayKeep: boolean };

/** A campaign's own steps and texts, then the shipped steps of its jurisdiction. */
export function OwnLists({ w, own, mayKeep }: Props) {
  const at = `/${w.locale}/desk/advice`;
  const add = (path: string, label: string) => mayKeep && <a href={`${at}/${path}/new`}>{label}</a>;
  return (
    <>
      <Section id="rungs" title={w.t('todo.own.rungs')} aside={add('rungs', w.t('todo.own.newRung'))}>
        {own.rungs.length === 0 && <p className="muted">{w.t('todo.own.noRungs')}</p>}
        <ul className="todo plain-list">
          {own.rungs.map(({ id, title, plain, article, archivedOn }) => (
            <li key={id}>
              {mayKeep ? (
                <a className="todo-link" href={`${at}/rungs/${id}`}>
                  {title}
                </a>
              ) : (
                <b>{title}</b>
              )}
              {archivedOn && <span className="muted"> · {w.t('todo.own.archived')}</span>}
              <p className="small">{plain}</p>
              <p className="muted small">
                {article && `${article} · `}
                {w.t('todo.own.ownMark')}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="texts" title={w.t('todo.own.texts')} aside={add('texts', w.t('todo.own.newText'))}>
        {own.texts.length === 0 && <p className="muted">{w.t('todo.own.noTexts')}</p>}
        <ul className="todo plain-list">
          {own.texts.map(({ id, title, replaces, archivedOn }) => {
            const shipped = replaces ? templateOf(replaces) : null;
            return (
              <li key={id}>
                <a className="todo-link" href={`${at}/texts/${id}`}>
                  {title}
                </a>
                {archivedOn && <span className="muted"> · {w.t('todo.own.archivedText', { day: w.shortDay(archivedOn) })}</span>}
                {shipped && <p className="muted small">{w.t('todo.own.instead', { name: w.pick(shipped.name) })}</p>}
              </li>
            );
          })}
        </ul>
      </Section>
      <Section id="shipped" title={w.t('todo.own.shipped')}>
        <ShippedRungs w={w} jurisdiction={own.jurisdiction} />
      </Section>
    </>
  );
}

function ShippedRungs({ w, jurisdiction }: { w: Words; jurisdiction: string }) {
  const t = (key: string) => w.t(`todo.own.${key}`);
  return (
    <DataTable
      caption={t('shipped')}
      hideCaption
      columns={['step', 'why', 'article', 'verified'].map((key) => ({ key, label: t(key) }))}
      rows={RUNGS.filter(({ jurisdictions }) => jurisdictions.includes(jurisdiction)).map((rung) => ({
        id: rung.code,
        cells: [
          w.pick(rung.title),
          w.pick(rung.plain),
          `${w.pick(rung.article)}, ${w.pick(rung.source)}`,
          rung.verified ? t('yes') : t('unverified'),
        ],
      }))}
    />
  );
}
