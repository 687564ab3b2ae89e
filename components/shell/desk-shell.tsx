import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/words';
import { LanguageSwitch } from './language-switch';
import { NavLinks } from './nav-links';
import { PostButton } from './post-button';
import { SkipLink } from './skip-link';
import { Wordmark } from './wordmark';

type Props = { w: Words; path: string; here: string; mayManageMembers: boolean; children: ReactNode };

/** The organizers' wing: one compact bar, the rest is for the work. */
export function DeskShell({ w, path, here, mayManageMembers, children }: Props) {
  return (
    <div className="wing wing-desk">
      <SkipLink w={w} />
      <header className="masthead">
        <div className="band">
          <Wordmark w={w} href="/desk" />
          <NavLinks w={w} path={path} links={sections(w, mayManageMembers)} />
          <div className="tools">
            <LanguageSwitch w={w} here={here} />
            <PostButton action={`/${w.locale}/sign-out`} label={w.t('ui.shell.signOut')} />
          </div>
        </div>
      </header>
      <main id="main" className="band" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="band">
          <p>{w.t('ui.shell.deskFoot')}</p>
          <a href={`/${w.locale}/desk/law`}>{w.t('law.link')}</a>
        </div>
      </footer>
    </div>
  );
}

function sections(w: Words, mayManageMembers: boolean) {
  return [
    { href: '/desk', label: w.t('ui.desk.dashboard') },
    { href: '/desk/todo', label: w.t('todo.title') },
    { href: '/desk/letters', label: w.t('ui.desk.letters') },
    { href: '/desk/cases', label: w.t('ui.desk.cases') },
    { href: '/desk/timeline', label: w.t('movement.title') },
    { href: '/desk/directory', label: w.t('ui.desk.directory') },
    { href: '/desk/calendars', label: w.t('ui.desk.calendars') },
    ...(mayManageMembers ? [{ href: '/desk/members', label: w.t('ui.desk.members') }] : []),
    { href: '/desk/publication', label: w.t('ui.desk.publication') },
  ];
}
