import { Notice } from '@/components/ui/notice';
import { MANY } from '@/lib/letter/log-many';
import type { OfficialView } from '@/lib/official/read';
import type { ManyView } from '@/lib/timeline/read-many';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; view: ManyView; path: string; q: string; code: string; asked: boolean };

/** To whom: what is ticked goes along in the address, and each search adds to it. */
export function ManyChoose({ w, view, path, q, code, asked }: Props) {
  const t = (key: string) => w.t(`paper.many.${key}`);
  return (
    <form method="get" action={path} className="form">
      <title>{`${t('title')} · Homeward`}</title>
      {view.tooMany && <Notice tone="warning">{w.t('paper.many.tooMany', { n: MANY })}</Notice>}
      {asked && view.chosen.length === 0 && <Notice tone="warning">{t('nobody')}</Notice>}
      {view.chosen.length > 0 && <Ticks title={t('chosen')} w={w} bodies={view.chosen} ticked />}
      <label className="field-label" htmlFor="q">
        {t('search')}
      </label>
      <p className="row">
        <input id="q" name="q" type="search" className="input" defaultValue={q} autoComplete="off" maxLength={100} />
        <button type="submit" className="button-quiet">
          {t('find')}
        </button>
      </p>
      {view.offered.length > 0 ? <Ticks title={t('offered')} w={w} bodies={view.offered} /> : <p className="muted">{t('none')}</p>}
      <p className="field">
        <label className="field-label" htmlFor="code">
          {t('code')}
        </label>
        <select id="code" name="code" className="select" defaultValue={code}>
          <option value="">{t('ownText')}</option>
          {view.texts.map((text) => (
            <option key={text.code} value={text.code}>
              {w.pick(text.name)}
            </option>
          ))}
        </select>
      </p>
      <p className="actions">
        <button type="submit" name="step" value="text" className="button">
          {t('next')}
        </button>
        <button type="submit" className="button-quiet">
          {t('mark')}
        </button>
      </p>
    </form>
  );
}

function Ticks({ w, title, bodies, ticked = false }: { w: Words; title: string; bodies: OfficialView[]; ticked?: boolean }) {
  return (
    <fieldset className="field">
      <legend className="field-label">{title}</legend>
      {bodies.map(({ id, nameRu, nameEn }) => (
        <label key={id} className="checkbox-row">
          <input type="checkbox" name="to" value={id} defaultChecked={ticked} />
          {w.pick({ ru: nameRu, en: nameEn })}
        </label>
      ))}
    </fieldset>
  );
}
