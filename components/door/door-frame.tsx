import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/shell/language-switch';
import { SkipLink } from '@/components/shell/skip-link';
import { Wordmark } from '@/components/shell/wordmark';
import type { Words } from '@/lib/words/words';

/** The frame of the pages before one is signed in: narrow, with nothing to distract. */
export function DoorFrame({ w, here, children }: { w: Words; here: string; children: ReactNode }) {
  return (
    <div className="wing wing-family">
      <SkipLink w={w} />
      <header className="masthead">
        <div className="band">
          <Wordmark w={w} href="" />
          <LanguageSwitch w={w} here={here} />
        </div>
      </header>
      <main id="main" className="band" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
