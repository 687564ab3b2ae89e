import { mayEditText } from '@/lib/letter/may-edit-text';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';
import { FileLinks } from './file-links';

/** What can be done with a letter's text: change it, add it, take it away as a file. */
export function TextLinks({ w, wing, letter }: { w: Words; wing: 'my' | 'desk'; letter: LetterView }) {
  const at = `/${w.locale}/${wing}/letters/${letter.id}`;
  return (
    <div className="row no-print">
      {mayEditText(letter) && <a href={`${at}/text`}>{w.t(letter.text ? 'paper.links.edit' : 'paper.links.add')}</a>}
      {letter.text && <FileLinks w={w} at={at} />}
    </div>
  );
}
