import { ChosenOfficial } from '@/components/official/chosen-official';
import { Notice } from '@/components/ui/notice';
import type { OfficialView } from '@/lib/official/read';
import type { Paper } from '@/lib/paper/paper';
import { paperText } from '@/lib/paper/paper-text';
import type { Words } from '@/lib/words/words';
import { CopyText } from './copy-text';
import { FileLinks } from './file-links';
import { PaperSheet } from './paper-sheet';

type Props = { w: Words; paper: Paper; to: OfficialView; changeHref: string; filesAt: string; query: string; signatureHref: string };

/** A text with its body: the sheet, the files, the copy. */
export function ChosenText({ w, paper, to, changeHref, filesAt, query, signatureHref }: Props) {
  const text = paperText(paper);
  return (
    <>
      <ChosenOfficial w={w} label={w.t('paper.texts.to')} chosen={to} changeHref={changeHref} />
      {text.includes('________________________') && (
        <p className="muted">
          {w.t('paper.texts.blanks')} <a href={signatureHref}>{w.t('paper.texts.signature')}</a>
        </p>
      )}
      <PaperSheet w={w} paper={paper} />
      <FileLinks w={w} at={filesAt} query={query} />
      <CopyText w={w} text={text} lang={paper.lang} />
      <Notice tone="info">{w.t('paper.texts.notAdvice')}</Notice>
    </>
  );
}
