import { templatesFor } from '@/lib/paper/templates';
import type { Words } from '@/lib/words/words';

/** Chooses the shipped letter a new text begins with: an address, so that nothing is kept yet. */
export function OwnTextBegin({ w, jurisdiction, from }: { w: Words; jurisdiction: string; from: string }) {
  return (
    <form method="get" className="form-inline">
      <label className="field-label" htmlFor="from">
        {w.t('todo.own.text.begin')}
      </label>
      <p className="row measure">
        <select id="from" name="from" className="select" defaultValue={from}>
          <option value="">…</option>
          {templatesFor(jurisdiction).map(({ code, name }) => (
            <option key={code} value={code}>
              {w.pick(name)}
            </option>
          ))}
        </select>
        <button type="submit" className="button-quiet">
          {w.t('todo.own.text.take')}
        </button>
      </p>
    </form>
  );
}
