import type { Passage } from '@/lib/publication/passage';
import { cellsOf, saidOf } from '@/lib/publication/people-fields';
import type { Words } from '@/lib/words/words';

/** What is said of one person: the name first, the story last; nothing stands for what she did not agree to. */
export function SaidOfPerson({ w, passage }: { w: Words; passage: Passage }) {
  const cells = cellsOf(passage);
  const facts = cells.filter(({ code }) => code !== 'public_name' && code !== 'story');
  return (
    <>
      <p>
        <b>{passage.publicName ?? w.t('public.people.noName')}</b>
      </p>
      {facts.length > 0 && (
        <dl className="pairs">
          {facts.map((cell) => (
            <div key={cell.code}>
              <dt>{w.pick(cell.name)}</dt>
              <dd>{cell.about ? w.t('public.people.about', { days: saidOf(cell, w.locale) }) : saidOf(cell, w.locale)}</dd>
            </div>
          ))}
        </dl>
      )}
      {passage.story && <blockquote className="prose whitespace-pre-wrap">{passage.story}</blockquote>}
    </>
  );
}
