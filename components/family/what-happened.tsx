import { WAITING } from '@/lib/letter/rules';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

/** The five forms, in the words of whoever opens the letterbox. Those that need a letter appear with the first one. */
export function WhatHappened({ w, caseId, letters }: { w: Words; caseId: string; letters: LetterView[] }) {
  const at = `/${w.locale}/my/cases/${caseId}`;
  const open = letters.filter(({ state }) => state === 'sent' || state === 'awaiting_us');
  const waiting = open.filter(({ standing }) => WAITING.includes(standing));
  const doors = [
    { key: 'letter', href: `${at}/letters/new`, shown: true },
    { key: 'number', href: `${at}/number`, shown: open.length > 0 },
    {
      key: 'forwarded',
      href: open.length === 1 ? `/${w.locale}/my/letters/${open[0]?.id}/forwarded` : `${at}/forwarded`,
      shown: open.length > 0,
    },
    { key: 'answer', href: `${at}/answer`, shown: open.length > 0 },
    { key: 'silence', href: `${at}/silence`, shown: waiting.length > 0 },
  ];
  return (
    <nav className="doors no-print" aria-label={w.t('family.do.label')}>
      <ul className="plain-list">
        {doors
          .filter(({ shown }) => shown)
          .map(({ key, href }, index) => (
            <li key={key}>
              <a className={index === 0 ? 'button' : 'button-quiet'} href={href}>
                {w.t(`family.do.${key}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
