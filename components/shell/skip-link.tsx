import type { Words } from '@/lib/words/words';

/** Stands first on every page; each wing's main has the id it leads to. */
export function SkipLink({ w }: { w: Words }) {
  return (
    <a className="skip" href="#main">
      {w.t('ui.shell.skip')}
    </a>
  );
}
