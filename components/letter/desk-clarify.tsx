import type { FormState } from '@/lib/form/form-state';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';
import { AboutField, type CaseBody } from './about-field';
import { ClarifyForm } from './clarify-form';
import { TermField } from './term-field';

type Props = { w: Words; jurisdiction: string; letter: LetterView; bodies: CaseBody[]; initial: FormState };

/** On the desk's letter page: what can still be said of it. A body that has had no letter of the case is searched for. */
export function DeskClarify({ w, jurisdiction, letter, bodies, initial }: Props) {
  const over = letter.state === 'withdrawn' || letter.state === 'closed';
  const other = letter.aboutId && letter.about && !bodies.some(({ id }) => id === letter.aboutId);
  const offered = other && letter.aboutId && letter.about ? [...bodies, { id: letter.aboutId, name: letter.about }] : bodies;
  const search = <a href={`/${w.locale}/desk/letters/${letter.id}/about`}>{w.t('clock.clarify.other')}</a>;
  return (
    <div className="no-print">
      {!over && (
        <div className="section-head">
          <h2 id="clarify">{w.t('clock.clarify.title')}</h2>
          {search}
        </div>
      )}
      <ClarifyForm w={w} letter={letter} initial={initial} dormant={over}>
        <AboutField w={w} bodies={offered} value={letter.aboutId} />
        <TermField w={w} jurisdiction={jurisdiction} value={letter.law} />
      </ClarifyForm>
    </div>
  );
}
