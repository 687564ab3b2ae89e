import type { Words } from '@/lib/words/words';

/** The same letter as a file: to print, and to go on writing in. */
export function FileLinks({ w, at, query = '' }: { w: Words; at: string; query?: string }) {
  return (
    <p className="row no-print">
      <a className="button-quiet" href={`${at}/letter.pdf${query}`}>
        {w.t('paper.links.pdf')}
      </a>
      <a className="button-quiet" href={`${at}/letter.docx${query}`}>
        {w.t('paper.links.docx')}
      </a>
    </p>
  );
}
