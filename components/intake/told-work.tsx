import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { Notice } from '@/components/ui/notice';
import { declineToldAction, letGoToldAction, reopenToldAction, settleToldAction, takeToldAction } from '@/lib/intake/actions';
import type { ToldView } from '@/lib/intake/read-told';
import { DECLINED, DECLINED_CODES, REASONS, SETTLED, SETTLED_CODES } from '@/lib/intake/reasons';
import { erasesOn } from '@/lib/intake/rules';
import type { Words } from '@/lib/words/words';

/** Who has it, and how to take it or give it back; of what is over, the way back. */
export function ToldHolder({ w, told }: { w: Words; told: ToldView }) {
  const t = (key: string) => w.t(`intake.page.${key}`);
  const { id: toldId, holder } = told;
  if (told.erasedOn) {
    const day = w.day(told.erasedOn);
    return (
      <Notice tone="info">{told.state === 'withdrawn' ? w.t('intake.page.withdrawn', { day }) : w.t('intake.page.erased', { day })}</Notice>
    );
  }
  if (told.settledOn)
    return (
      <Notice tone="info">
        <p>
          {w.t('intake.page.over', {
            day: w.day(told.settledOn),
            reason: w.pick(REASONS[told.reason ?? ''] ?? { ru: '—', en: '—' }),
            erases: w.day(erasesOn(told.settledOn)),
          })}
        </p>
        <Form w={w} action={reopenToldAction} form="desk-told-reopen" submit={t('reopen')} hidden={{ toldId }} tone="quiet" />
      </Notice>
    );
  return (
    <div className="stack no-print">
      {holder && !holder.isMe && <Notice tone="warning">{w.t('intake.page.ofOther', { name: holder.name })}</Notice>}
      {holder?.isMe ? (
        <Form w={w} action={letGoToldAction} form="desk-told-let-go" submit={t('letGo')} hidden={{ toldId }} tone="quiet" />
      ) : (
        <Form
          w={w}
          action={takeToldAction}
          form="desk-told-take"
          submit={t(holder ? 'takeOver' : 'take')}
          hidden={{ toldId, from: holder?.id ?? '' }}
          tone="quiet"
        />
      )}
    </div>
  );
}

/** The two ways to be done with it. */
export function ToldClose({ w, told }: { w: Words; told: ToldView }) {
  const t = (key: string) => w.t(`intake.page.${key}`);
  const hidden = { toldId: told.id };
  const made = told.caseFile ? 'case' : told.incident ? 'incident' : '';
  return (
    <>
      <p className="muted measure">{t('neutral')}</p>
      <Form w={w} action={settleToldAction} form="desk-told-settle" submit={t('settleSubmit')} hidden={hidden} tone="quiet">
        <SelectField
          name="reason"
          label={t('settleReason')}
          options={SETTLED_CODES.map((code) => ({ value: code, label: w.pick(SETTLED[code]) }))}
          value={made}
          empty={t('choose')}
        />
      </Form>
      <Form w={w} action={declineToldAction} form="desk-told-decline" submit={t('declineSubmit')} hidden={hidden} tone="danger">
        <SelectField
          name="why"
          label={t('declineReason')}
          options={DECLINED_CODES.map((code) => ({ value: code, label: w.pick(DECLINED[code]) }))}
          empty={t('choose')}
        />
      </Form>
    </>
  );
}
