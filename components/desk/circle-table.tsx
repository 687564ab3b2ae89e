import { DataTable } from '@/components/ui/data-table';
import type { Circle } from '@/lib/letter/circles';
import type { Circles } from '@/lib/letter/read-circles';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; found: Circles };

const path = (w: Words) => `/${w.locale}/desk/circles`;
const nameIn = (w: Words, { names }: Circles, id: string) => {
  const body = names.get(id);
  return body ? w.pick({ ru: body.nameRu, en: body.nameEn }) : '…';
};

/** Circles of bodies, those that swallowed most letters first. */
export function CircleTable({ w, found }: Props) {
  const t = (key: string) => w.t(`clock.circles.${key}`);
  const columns = [
    { key: 'circle', label: t('circle') },
    ...['letters', 'cases', 'shortest', 'median'].map((key) => ({ key, label: t(key), numeric: true })),
  ];
  const rows = found.circles.map((circle) => ({ id: circle.key, cells: cells(w, found, circle) }));
  return <DataTable caption={t('circles')} hideCaption columns={columns} rows={rows} />;
}

function cells(w: Words, found: Circles, { key, bodies, letters, cases, shortestDays, medianDays }: Circle) {
  const round = [...bodies, bodies[0] ?? ''].map((id) => nameIn(w, found, id)).join(' → ');
  return [
    <span key="circle" id={`circle-${key}`}>
      {round}
    </span>,
    <a key="letters" href={`${path(w)}?circle=${key}#listed`} aria-label={`${w.t('clock.circles.show')}: ${letters.length}`}>
      {w.number(letters.length)}
    </a>,
    w.number(cases),
    w.number(shortestDays),
    w.number(medianDays),
  ];
}

/** Bodies that were handed complaints about themselves. */
export function BackToItselfTable({ w, found }: Props) {
  const t = (key: string) => w.t(`clock.circles.${key}`);
  const columns = [{ key: 'body', label: t('body') }, ...['letters', 'cases'].map((key) => ({ key, label: t(key), numeric: true }))];
  const rows = found.backToItself.map(({ officialId, letters, cases }) => ({
    id: officialId,
    cells: [
      <a key="body" href={`/${w.locale}/desk/directory/${officialId}`}>
        {nameIn(w, found, officialId)}
      </a>,
      <a key="letters" href={`${path(w)}?about=${officialId}#listed`} aria-label={`${t('show')}: ${letters}`}>
        {w.number(letters)}
      </a>,
      w.number(cases),
    ],
  }));
  return <DataTable caption={t('about')} hideCaption columns={columns} rows={rows} />;
}

/** Bodies between which a letter can go for ever. */
export function ClosedGroups({ w, found }: Props) {
  return (
    <ul className="plain-list">
      {found.groups.map(({ bodies, forwardings }) => (
        <li key={bodies[0]}>
          <b>{w.t('clock.circles.group', { n: bodies.length, m: w.number(forwardings) })}</b>
          <br />
          <span className="muted">{bodies.map((id) => nameIn(w, found, id)).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
