import { type Door, Doors } from '@/components/ui/doors';
import { WAITING } from '@/lib/letter/rules';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Unsettled } from '@/lib/timeline/read-unsettled';
import type { Words } from '@/lib/words/words';

const isOpen = ({ state }: LetterView) => state === 'sent' || state === 'awaiting_us';

/** The five forms, in the words of whoever opens the letterbox. Those that need a letter appear with the first one. */
export function WhatHappened({ w, caseId, about: { letters, open } }: { w: Words; caseId: string; about: Unsettled }) {
  const at = `/${w.locale}/my/cases/${caseId}`;
  const door = (key: string, href: string, main = false): Door => ({ href, label: w.t(`family.do.${key}`), main });
  const answers = [
    door('number', `${at}/number`),
    door('forwarded', typeof open === 'object' ? `/${w.locale}/my/letters/${open.only}/forwarded` : `${at}/forwarded`),
    door('answer', `${at}/answer`),
    ...(letters.some((letter) => isOpen(letter) && WAITING.includes(letter.standing)) ? [door('silence', `${at}/silence`)] : []),
  ];
  return <Doors label={w.t('family.do.label')} doors={[door('letter', `${at}/letters/new`, true), ...(open !== 'none' ? answers : [])]} />;
}

/** The same for one letter. */
export function WhatCame({ w, caseId, letter }: { w: Words; caseId: string; letter: LetterView }) {
  if (!isOpen(letter)) return null;
  const at = `/${w.locale}/my`;
  const door = (key: string, href: string): Door => ({ href, label: w.t(`family.do.${key}`) });
  const number = letter.hops.at(-1)?.registeredOn ? [] : [door('number', `${at}/cases/${caseId}/number?letter=${letter.id}`)];
  const silence = WAITING.includes(letter.standing)
    ? door('silence', `${at}/letters/${letter.id}/silence`)
    : { href: `${at}/letters/${letter.id}/steps`, label: w.t('advice.now') };
  const answers = [
    door('forwarded', `${at}/letters/${letter.id}/forwarded`),
    door('answer', `${at}/cases/${caseId}/answer?letter=${letter.id}`),
  ];
  return <Doors label={w.t('family.do.label')} doors={[...number, ...answers, silence]} />;
}
