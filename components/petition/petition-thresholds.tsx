import { Form } from '@/components/form/form';
import { Day } from '@/components/ui/day';
import { removeThresholdAction } from '@/lib/petition/actions';
import type { PetitionView } from '@/lib/petition/read-petition';
import type { Words } from '@/lib/words/words';

/** The thresholds in their order, each with the day it was reached. One that was not can be taken away. */
export function PetitionThresholds({ w, petition }: { w: Words; petition: PetitionView }) {
  const t = (key: string) => w.t(`petition.threshold.${key}`);
  if (petition.thresholds.length === 0) return <p className="muted">{t('none')}</p>;
  return (
    <ul className="plain-list">
      {petition.thresholds.map(({ signatures, name, reachedOn }) => (
        <li key={signatures}>
          <b className="nowrap">{w.number(signatures)}</b> — {w.pick(name)}:{' '}
          {reachedOn ? (
            <>
              {t('reached')} <Day w={w} day={reachedOn} />
            </>
          ) : (
            <>
              {w.t('petition.threshold.notReached', { n: w.number(Math.max(0, signatures - petition.total.total)) })}
              {petition.importId === null && (
                <Form
                  w={w}
                  action={removeThresholdAction}
                  form="desk-threshold-remove"
                  submit={t('remove')}
                  hidden={{ petitionId: petition.id, signatures: String(signatures) }}
                  tone="quiet"
                />
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
