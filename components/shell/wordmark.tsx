import type { Words } from '@/lib/words/words';

/** The name as a link to the start of a wing. */
export function Wordmark({ w, href }: { w: Words; href: string }) {
  return (
    <a className="wordmark" href={`/${w.locale}${href}`} aria-label={w.t('ui.shell.home')}>
      Homeward
    </a>
  );
}
