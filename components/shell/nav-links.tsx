import type { Words } from '@/lib/words/words';

export type NavLink = { href: string; label: string };

/** A wing's sections as plain links; `path` is where the reader is, without locale and query. */
export function NavLinks({ w, links, path }: { w: Words; links: NavLink[]; path: string }) {
  return (
    <nav className="nav" aria-label={w.t('ui.shell.navigation')}>
      {links.map(({ href, label }) => (
        <a key={href} href={`/${w.locale}${href}`} aria-current={currentFor(href, path)}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** The wing's first page ('/desk', '/my') holds all others below it, so only an exact match is that page. */
function currentFor(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  const isFirstPage = href.split('/').length === 2;
  return !isFirstPage && path.startsWith(`${href}/`) ? 'true' : undefined;
}
