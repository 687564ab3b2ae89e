import { Details } from '@/components/ui/details';
import { Sheet } from '@/components/ui/sheet';
import type { Paper } from '@/lib/paper/paper';
import { paperText } from '@/lib/paper/paper-text';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; paper: Paper; filesAt: string; query: string };

/** The letter as it would be sent: on a sheet that is selected whole, in a field, and as files. */
export function StepLetter({ w, paper, filesAt, query }: Props) {
  const text = paperText(paper);
  return (
    <>
      <p>{w.t('advice.textHint')}</p>
      <Sheet w={w} lang={paper.lang}>
        <div className="select-all">{text}</div>
      </Sheet>
      <div className="no-print stack">
        <p className="row">
          {(['pdf', 'docx', 'txt'] as const).map((format) => (
            <a key={format} className="button-quiet" href={`${filesAt}/letter.${format}${query}`}>
              {w.t(`advice.${format}`)}
            </a>
          ))}
        </p>
        <Details summary={w.t('advice.copy')}>
          <textarea className="textarea" rows={10} readOnly defaultValue={text} lang={paper.lang} aria-label={w.t('advice.text')} />
        </Details>
        {paper.exhibits.length > 0 && (
          <Details summary={`${w.t('advice.exhibits')} · ${paper.exhibits.length}`}>
            <ol lang={paper.lang}>
              {paper.exhibits.map((exhibit) => (
                <li key={exhibit}>{exhibit}</li>
              ))}
            </ol>
          </Details>
        )}
        <p className="muted small">{w.t('case.notAdvice')}</p>
      </div>
    </>
  );
}
