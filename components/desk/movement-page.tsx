import type { ReactNode } from 'react';
import type { Actor } from '@/lib/auth/actor';
import type { Words } from '@/lib/words/words';
import { DeskPage } from './desk-page';

type Props = { w: Words; actor: Actor; path: string; query?: string; children: ReactNode };

/** The nouns beside letters, as the links of the timeline's second bar. A new one is added here. */
const NOUNS = [
  ['/desk/timeline', 'movement'],
  ['/desk/petitions', 'petition'],
  ['/desk/gatherings', 'gathering'],
  ['/desk/questions', 'question'],
  ['/desk/incidents', 'incident'],
  ['/desk/posts', 'post'],
  ['/desk/people', 'person'],
  ['/desk/intake', 'intake'],
  ['/desk/imports', 'import'],
] as const;

/** A desk page of what the campaign does beside its letters: the desk's bar, and below it one of its own. */
export function MovementPage({ w, children, ...page }: Props) {
  return (
    <DeskPage w={w} {...page}>
      <nav className="nav nav-second" aria-label={w.t('movement.title')}>
        {NOUNS.map(([href, room]) => (
          <a key={href} href={`/${w.locale}${href}`} aria-current={currentFor(href, page.path)}>
            {w.t(`${room}.title`)}
          </a>
        ))}
      </nav>
      {children}
    </DeskPage>
  );
}

function currentFor(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : undefined;
}
