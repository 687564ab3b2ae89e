import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/words';
import { LanguageSwitch } from './language-switch';
import { SkipLink } from './skip-link';
import { Wordmark } from './wordmark';

type Props = {
  w: Words;
  here: string;
  /** Absent on pages of no campaign: the list of campaigns, sign-in. */
  campaign?: { name: string; slug: string };
  /** Paths with their locale; a link stands only where its page exists. */
  methodHref?: string;
  csvHref?: string;
  jsonHref?: string;
  signIn?: boolean;
  children: ReactNode;
};

/** The journalist's wing: the campaign's name, the page, and how the figures came about. */
export function PublicShell({ w, here, campaign, signIn = true, children, ...data }: Props) {
  return (
    <div className="wing wing-public">
      <SkipLink w={w} />
      <header className="masthead">
        <div className="band">
          <Wordmark w={w} href="" />
          {campaign && (
            <a className="campaign-name" href={`/${w.locale}/${campaign.slug}`}>
              {campaign.name}
            </a>
          )}
          <div className="tools">
            <LanguageSwitch w={w} here={here} />
          </div>
        </div>
      </header>
      <main id="main" className="band" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="band">
          <p>{w.t('ui.shell.publicFoot')}</p>
          {data.methodHref && <a href={data.methodHref}>{w.t('ui.shell.method')}</a>}
          {data.csvHref && <a href={data.csvHref}>{w.t('ui.shell.csv')}</a>}
          {data.jsonHref && <a href={data.jsonHref}>{w.t('ui.shell.json')}</a>}
          {campaign && <a href={`/${w.locale}/sign/${campaign.slug}`}>{w.t('petition.title')}</a>}
          {campaign && <a href={`/${w.locale}/tell/${campaign.slug}`}>{w.t('intake.link')}</a>}
          {signIn && <a href={`/${w.locale}/sign-in`}>{w.t('ui.shell.signIn')}</a>}
        </div>
      </footer>
    </div>
  );
}
