import type { ReactNode } from 'react';
import type { OfficialView } from '@/lib/official/read';
import type { Choice } from '@/lib/timeline/read-choice';
import type { Words } from '@/lib/words/words';
import { ChooseOfficial } from './choose-official';

type Props = {
  w: Words;
  title: string;
  label: string;
  /** The page's address without its query. */
  href: string;
  q: string;
  choice: Choice;
  proposeHref: string;
  children: (chosen: OfficialView) => ReactNode;
};

/** A form in two steps: to whom, then the rest. The first is in the address, so that Back goes back. */
export function ToWhom({ w, title, label, href, q, choice, proposeHref, children }: Props) {
  if (choice.chosen) return children(choice.chosen);
  return (
    <>
      <title>{`${title} · Homeward`}</title>
      <ChooseOfficial w={w} here={href} q={q} offered={choice.offered} label={label} proposeHref={proposeHref} />
    </>
  );
}
