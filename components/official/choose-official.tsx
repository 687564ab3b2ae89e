import { Empty } from '@/components/ui/empty';
import type { OfficialView } from '@/lib/official/read';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  /** Path and query of this page, without q and to. */
  here: string;
  q: string;
  offered: OfficialView[];
  proposeHref?: string;
  label: string;
};

/** "To whom?": the likely bodies as links, and a search. Choosing is a link, so that nothing needs script. */
export function ChooseOfficial({ w, here, q, offered, proposeHref, label }: Props) {
  const [path = '', query = ''] = here.split('?');
  const kept = [...new URLSearchParams(query)];
  const to = (id: string) => `${path}?${new URLSearchParams([...kept, ['to', id]])}`;
  return (
    <section className="stack" aria-label={label}>
      <form method="get" action={path} className="search">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="field-label" htmlFor="q">
          {label}
        </label>
        <p className="row">
          <input id="q" name="q" type="search" className="input" defaultValue={q} autoComplete="off" maxLength={100} />
          <button type="submit" className="button-quiet">
            {w.t('family.to.search')}
          </button>
        </p>
      </form>
      {offered.length === 0 && (
        <Empty why={w.t('family.to.none', { q })} href={path + (query ? `?${query}` : '')} wayOut={w.t('family.to.all')} />
      )}
      {offered.length > 0 && (
        <ul className="choices plain-list">
          {offered.map((body) => (
            <li key={body.id}>
              <a href={to(body.id)}>{w.pick({ ru: body.nameRu, en: body.nameEn })}</a>
            </li>
          ))}
        </ul>
      )}
      {proposeHref && (
        <p className="muted">
          {w.t('family.to.missing')} <a href={proposeHref}>{w.t('family.to.propose')}</a>
        </p>
      )}
    </section>
  );
}
