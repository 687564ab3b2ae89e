import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/words';
import { LanguageSwitch } from './language-switch';
import { PostButton } from './post-button';
import { SkipLink } from './skip-link';

type Props = {
  w: Words;
  /** The page without its locale, for the language switch. */
  here: string;
  campaign: { slug: string; name: string };
  /** Below the page: what it does and does not keep. */
  foot: string;
  /** Where something is told: the way out, always in sight. */
  quickExit?: boolean;
  children: ReactNode;
};

/** The wing of strangers, who sign or tell something: whose page it is, the page, and nothing that asks who they are. */
export function SignShell({ w, here, campaign, foot, quickExit = false, children }: Props) {
  return (
    <div className="wing wing-family wing-sign">
      <SkipLink w={w} />
      <header className="masthead">
        <div className="band">
          <a className="campaign-name" href={`/${w.locale}/sign/${campaign.slug}`}>
            {campaign.name}
          </a>
          <LanguageSwitch w={w} here={here} />
          {quickExit && <PostButton action={`/${w.locale}/tell/exit`} label={w.t('ui.shell.exit')} className="button-quiet quick-exit" />}
        </div>
      </header>
      <main id="main" className="band" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="band">
          <p>{foot}</p>
          {!quickExit && <a href={`/${w.locale}/tell/${campaign.slug}`}>{w.t('intake.link')}</a>}
        </div>
      </footer>
    </div>
  );
}
