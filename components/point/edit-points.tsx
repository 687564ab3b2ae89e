import { Details } from '@/components/ui/details';
import { PageTitle } from '@/components/ui/page-title';
import { Sheet } from '@/components/ui/sheet';
import type { FormState } from '@/lib/form/form-state';
import type { OneLetter } from '@/lib/timeline/read-letter';
import type { Words } from '@/lib/words/words';
import { PointList } from './point-list';
import { PointsForm } from './points-form';

type Props = { w: Words; found: OneLetter; wing: 'my' | 'desk'; initial: FormState };

/** The page on which the questions of a letter are seen and corrected, with its text beside them. */
export function EditPoints({ w, found, wing, initial }: Props) {
  const { letter, caseAlias } = found;
  return (
    <>
      <PageTitle
        title={w.t('point.edit.title')}
        lead={
          <>
            <a href={`/${w.locale}/${wing}/letters/${letter.id}`}>{w.pick(letter.to)}</a> · {caseAlias}
          </>
        }
      />
      <p className="measure">{w.t('point.edit.lead')}</p>
      <PointsForm w={w} letter={letter} wing={wing} initial={initial} />
      {letter.points.length > 0 && (
        <Details summary={w.t('point.edit.now')}>
          <PointList w={w} letter={letter} />
        </Details>
      )}
      {letter.text && (
        <Details summary={w.t('point.edit.text')}>
          <Sheet w={w} to={w.pick(letter.to)} mark={{ day: letter.sentOn, precision: letter.sentPrecision }}>
            {letter.text}
          </Sheet>
        </Details>
      )}
    </>
  );
}
