import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/words';
import { LanguageSwitch } from './language-switch';
import { NavLinks } from './nav-links';
import { PostButton } from './post-button';
import { SkipLink } from './skip-link';
import { Wordmark } from './wordmark';

type Props = { w: Words; path: string; here: string; children: ReactNode };

/** The family's wing: almost nothing but the page itself, and the way out always in sight. */
export function FamilyShell({ w, path, here, children }: Props) {
  return (
    <div className="wing wing-family">
      <SkipLink w={w} />
      <header className="masthead">
        <div className="band">
          <Wordmark w={w} href="/my" />
          <PostButton action={`/${w.locale}/exit`} label={w.t('ui.shell.exit')} className="button-quiet quick-exit" />
        </div>
      </header>
      <div className="band nav-family no-print">
        <NavLinks w={w} path={path} links={[{ href: '/my', label: w.t('ui.shell.myCases') }]} />
        <section className="tools" aria-label={w.t('ui.shell.language')}>
          <LanguageSwitch w={w} here={here} />
          <PostButton action={`/${w.locale}/sign-out`} label={w.t('ui.shell.signOut')} />
        </section>
      </div>
      <main id="main" className="band" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="band">
          <p>{w.t('ui.shell.familyFoot')}</p>
          <a href={`/${w.locale}/my/law`}>{w.t('law.link')}</a>
        </div>
      </footer>
    </div>
  );
}
