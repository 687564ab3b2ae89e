import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/words';
import { Day } from './day';

export type SheetMark = { number?: string | null; day?: string | null; precision?: string };
type Props = {
  w: Words;
  label?: string;
  /** Who writes: a letterhead, top left, above the number. */
  from?: ReactNode;
  /** To whom, top right, as on any Russian letter. */
  to?: ReactNode;
  mark?: SheetMark;
  /** «На № … от …»: the letter this one answers. */
  answers?: SheetMark;
  subject?: string;
  /** The text's own language, when it is not the page's. */
  lang?: string;
  children: ReactNode;
};

/** A letter looks like a letter: head with number and day, the addressee at the right, its text on a sheet. */
export function Sheet({ w, label, from, to, mark, answers, subject, lang, children }: Props) {
  return (
    <article className="sheet" aria-label={label ?? w.t('ui.sheet.label')}>
      <div className="sheet-head">
        <div className="sheet-numbers">
          {from && <p className="sheet-from">{from}</p>}
          {mark && <MarkLine w={w} mark={mark} before={w.t('ui.sheet.number')} />}
          {answers && <MarkLine w={w} mark={answers} before={w.t('ui.sheet.answers')} />}
        </div>
        {to && <div className="sheet-to">{to}</div>}
      </div>
      {subject && (
        <p className="sheet-subject" lang={lang}>
          {subject}
        </p>
      )}
      <div className="sheet-text" lang={lang}>
        {children}
      </div>
    </article>
  );
}

function MarkLine({ w, mark, before }: { w: Words; mark: SheetMark; before: string }) {
  return (
    <p>
      {before}
      <b>{mark.number || w.t('ui.sheet.noNumber')}</b>
      {mark.day && (
        <>
          {w.t('ui.sheet.of')}
          <b>
            <Day w={w} day={mark.day} precision={mark.precision} />
          </b>
        </>
      )}
    </p>
  );
}
