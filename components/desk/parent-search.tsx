import { Empty } from '@/components/ui/empty';
import type { OfficialView } from '@/lib/official/read';
import type { Words } from '@/lib/words/words';

/** Finds the body another stands under; choosing is a link back to the form. */
export function ParentSearch({ w, q, offered, here }: { w: Words; q: string; offered: OfficialView[]; here: string }) {
  return (
    <section className="stack" aria-label={w.t('desk.newBody.chooseParent')}>
      <form method="get" action={here} className="search">
        <input type="hidden" name="find" value="1" />
        <label className="field-label" htmlFor="q">
          {w.t('desk.newBody.chooseParent')}
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
            <a href={`${here}?parent=${id}`}>{w.pick({ ru: nameRu, en: nameEn })}</a>
          </li>
        ))}
        <li>
          <a href={here}>{w.t('desk.newBody.noParent')}</a>
        </li>
      </ul>
    </section>
  );
}
