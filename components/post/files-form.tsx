import type { ChannelView } from '@/lib/post/read-channels';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; channels: readonly ChannelView[]; chosen: string; problem: string | null };

/** The form that brings files. It posts to a route of its own, since files are read while they come; whose they are stands before them. */
export function FilesForm({ w, channels, chosen, problem }: Props) {
  const t = (key: string) => w.t(`post.files.${key}`);
  const bad = problem === 'no_channel' ? 'channelId' : 'files';
  return (
    <form method="post" encType="multipart/form-data" action={`/${w.locale}/desk/posts/files/upload`} className="form" noValidate>
      {problem && (
        <div className="error-summary" role="alert" aria-labelledby="error-summary" tabIndex={-1}>
          <h2 id="error-summary">{w.t('form.summary')}</h2>
          <ul>
            <li>
              <a href={`#${bad}`}>{t(`problem.${problem}`)}</a>
            </li>
          </ul>
        </div>
      )}
      <input type="hidden" name="form" value="upload" />
      <div className="field">
        <label className="field-label" htmlFor="channelId">
          {t('channel')}
        </label>
        <select id="channelId" name="channelId" className="select" defaultValue={chosen}>
          {channels.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field-label" htmlFor="files">
          {t('files')}
        </label>
        <p className="field-hint" id="files-hint">
          {t('hint')}
        </p>
        <input
          id="files"
          name="files"
          type="file"
          multiple
          className="input"
          aria-describedby="files-hint"
          aria-invalid={problem && bad === 'files' ? true : undefined}
        />
      </div>
      <div className="actions">
        <button type="submit" className="button">
          {t('submit')}
        </button>
        <a href={`/${w.locale}/desk/posts`}>{w.t('form.cancel')}</a>
      </div>
    </form>
  );
}
