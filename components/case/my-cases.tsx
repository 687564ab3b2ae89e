import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import type { MyCase } from '@/lib/timeline/read-my-cases';
import type { Words } from '@/lib/words/words';

/** A family's cases: what each waits for, and the two things one comes to do. */
export function MyCases({ w, cases }: { w: Words; cases: MyCase[] }) {
  return (
    <ul className="plain-list stack">
      {cases.map((each) => {
        const href = `/${w.locale}/my/cases/${each.id}`;
        return (
          <li key={each.id} className="card">
            <h2>
              <a href={href}>{each.alias}</a>
            </h2>
            <p className="row">
              {each.late > 0 && <Tag tone="late">{w.t('family.cases.late', { n: each.late })}</Tag>}
              {each.waiting > each.late && <Tag tone="waiting">{w.t('family.cases.waiting', { n: each.waiting - each.late })}</Tag>}
              {each.letters === 0 && <span className="muted">{w.t('family.cases.noLetters')}</span>}
              {each.letters > 0 && each.waiting === 0 && <Tag tone="neutral">{w.t('family.cases.quiet')}</Tag>}
            </p>
            {each.nextOn && (
              <p className="muted">
                {w.t('family.cases.next')} <Day w={w} day={each.nextOn} />
              </p>
            )}
            <p className="actions">
              <a className="button" href={`${href}/letters/new`}>
                {w.t('family.do.letter')}
              </a>
              {each.letters > 0 && (
                <a className="button-quiet" href={`${href}/answer`}>
                  {w.t('family.do.answer')}
                </a>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
