import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import type { PetitionView } from '@/lib/petition/read-petition';
import { isStrikeReason, STRIKE_REASONS } from '@/lib/signature/reasons';
import { invalidOf } from '@/lib/signature/sheet-rules';
import type { Words } from '@/lib/words/words';

/** The share of invalid signatures against what is allowed, and what was struck out together. */
export function PetitionInvalid({ w, petition }: { w: Words; petition: PetitionView }) {
  const t = (key: string) => w.t(`petition.invalid.${key}`);
  const { valid, struck, overCap } = petition.looked;
  const share = invalidOf(petition.looked);
  const allowed = petition.invalidPerMille;
  return (
    <>
      <p>
        {share === null ? t('none') : w.t('petition.invalid.share', { share: w.number(share), n: w.number(valid + overCap + struck) })}
        {allowed !== null && ` · ${w.t('petition.invalid.allowed', { n: w.number(allowed) })}`}{' '}
        {share !== null && allowed !== null && <Tag tone={share > allowed ? 'poor' : 'good'}>{t(share > allowed ? 'over' : 'within')}</Tag>}
      </p>
      <p className="source">{t('method')}</p>
      {petition.strikes.length > 0 && (
        <ul className="plain-list">
          {petition.strikes.map(({ id, reason, signatures, struckOn, undoneOn }) => (
            <li key={id}>
              <Day w={w} day={struckOn} short /> —{' '}
              <a href={`/${w.locale}/desk/petitions/${petition.id}/strikes/${id}`}>
                {w.number(signatures)} · {isStrikeReason(reason) ? w.pick(STRIKE_REASONS[reason]) : reason}
              </a>
              {undoneOn && ` · ${t('undone')}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
