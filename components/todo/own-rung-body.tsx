import { Empty } from '@/components/ui/empty';
import type { OfficialView } from '@/lib/official/read';
import type { Words } from '@/lib/words/words';

/** Finds the body a step's letter goes to; choosing is a link back to the form. */
export function OwnRungBody({ w, q, offered, here }: { w: Words; q: string; offered: OfficialView[]; here: string }) {
  const t = (key: string) => w.t(`todo.own.rung.${key}`);
  return (
    <section className="stack" aria-label={t('toFind')}>
      <form method="get" action={here} className="search">
        <input type="hidden" name="find" value="1" />
        <label className="field-label" htmlFor="q">
          {t('toFind')}
        </label>
        <p className="row">
          <input id="q" name="q" type="search" className="input" defaultValue={q} autoComplete="off" maxLength={100} />
          <button type="submit" className="button-quiet">
            {w.t('family.to.search')}
          </button>
        </p>
      </form>
      {q && offered.length === 0 && <Empty why={w.t('desk.directory.none')} />}
      <ul className="choices plain-list">
        {offered.map(({ id, nameRu, nameEn }) => (
          <li key={id}>
            <a href={`${here}?to=${id}`}>{w.pick({ ru: nameRu, en: nameEn })}</a>
          </li>
        ))}
        <li>
          <a href={`${here}?to=same`}>{t('toBack')}</a>
        </li>
      </ul>
    </section>
  );
}
