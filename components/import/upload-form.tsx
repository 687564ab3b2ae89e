import { newId } from '@/lib/db/ids';
import type { InBoth } from '@/lib/words/locale';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; formats: { code: string; name: InBoth; takes: InBoth; accept: string }[]; chosen: string; problem: string | null };

/**
 * The form that brings a file. It posts to a route of its own, since a file is read while it comes; what it is
 * stands before the file, so that the route knows it first.
 */
export function UploadForm({ w, formats, chosen, problem }: Props) {
  const t = (key: string) => w.t(`import.new.${key}`);
  const bad = problem === 'no_format' ? 'format' : 'file';
  return (
    <form method="post" encType="multipart/form-data" action={`/${w.locale}/desk/imports/upload`} className="form" noValidate>
      {problem && (
        <div className="error-summary" role="alert" aria-labelledby="error-summary" tabIndex={-1}>
          <h2 id="error-summary">{w.t('form.summary')}</h2>
          <ul>
            <li>
              <a href={`#${bad}`}>{w.t(`import.problem.${problem}`)}</a>
            </li>
          </ul>
        </div>
      )}
      <input type="hidden" name="form" value="upload" />
      <input type="hidden" name="key" value={newId()} />
      <fieldset className="field">
        <legend className="field-label">{t('format')}</legend>
        {formats.map(({ code, name, takes }, index) => (
          <label key={code} className="radio-card">
            <input
              type="radio"
              id={index === 0 ? 'format' : `format-${code}`}
              name="format"
              value={code}
              defaultChecked={chosen === code || formats.length === 1}
            />
            <span>
              <span className="radio-label">{w.pick(name)}</span>
              <span className="radio-hint">{w.pick(takes)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label className="field-label" htmlFor="file">
          {t('file')}
        </label>
        <p className="field-hint" id="file-hint">
          {t('fileHint')}
        </p>
        <input
          id="file"
          name="file"
          type="file"
          className="input"
          accept={formats.map(({ accept }) => accept).join(',')}
          aria-describedby="file-hint"
          aria-invalid={problem && bad === 'file' ? true : undefined}
        />
      </div>
      <div className="actions">
        <button type="submit" className="button">
          {t('submit')}
        </button>
        <a href={`/${w.locale}/desk/imports`}>{w.t('form.cancel')}</a>
      </div>
    </form>
  );
}
