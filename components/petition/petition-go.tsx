import { SelectField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { Notice } from '@/components/ui/notice';
import type { Actor } from '@/lib/auth/actor';
import { decides, mayDecidePetition, mayEditPetition } from '@/lib/petition/access';
import { DECLINE_CODES, DECLINE_REASONS, type DeclineReason } from '@/lib/petition/decline-reasons';
import type { PetitionView } from '@/lib/petition/read-petition';
import { reopens } from '@/lib/petition/rules';
import { closePetitionAction, decidePetitionAction, reopenPetitionAction, submitPetitionAction } from '@/lib/petition/standing-actions';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; actor: Actor; petition: PetitionView };

/** What comes next for a petition, as far as whoever looks may do it. */
export function PetitionGo({ w, actor, petition }: Props) {
  const t = (key: string) => w.t(`petition.go.${key}`);
  const { id: petitionId, state, declineReason } = petition;
  const reason = declineReason && Object.hasOwn(DECLINE_REASONS, declineReason) ? DECLINE_REASONS[declineReason as DeclineReason] : null;
  return (
    <div className="stack no-print">
      {state === 'declined' && reason && <Notice tone="warning">{w.t('petition.go.declined', { reason: w.pick(reason) })}</Notice>}
      {mayEditPetition(actor, petition) && (
        <>
          <p className="measure muted">{t('submitHint')}</p>
          <Form w={w} action={submitPetitionAction} form="desk-petition-submit" submit={t('submit')} hidden={{ petitionId }} tone="quiet" />
        </>
      )}
      {state === 'waiting' && !mayDecidePetition(actor, petition) && <Notice tone="info">{t('waits')}</Notice>}
      {mayDecidePetition(actor, petition) && <Decision w={w} petitionId={petitionId} />}
      {state === 'open' && decides(actor) && (
        <>
          <p className="measure muted">{t('closeHint')}</p>
          <Form w={w} action={closePetitionAction} form="desk-petition-close" submit={t('close')} hidden={{ petitionId }} tone="danger" />
        </>
      )}
      {decides(actor) && reopens(petition) && (
        <Form w={w} action={reopenPetitionAction} form="desk-petition-reopen" submit={t('reopen')} hidden={{ petitionId }} tone="quiet">
          <DayField name="closesOn" label={w.t('petition.rule.closesOn')} hint={t('reopenHint')} words={dayWords(w)} />
        </Form>
      )}
    </div>
  );
}

function Decision({ w, petitionId }: { w: Words; petitionId: string }) {
  const t = (key: string) => w.t(`petition.go.${key}`);
  return (
    <>
      <p className="measure muted">{t('openHint')}</p>
      <Form
        w={w}
        action={decidePetitionAction}
        form="desk-petition-open"
        submit={t('open')}
        hidden={{ petitionId, decision: 'open' }}
        tone="quiet"
      />
      <Form
        w={w}
        action={decidePetitionAction}
        form="desk-petition-decline"
        submit={t('decline')}
        hidden={{ petitionId, decision: 'decline' }}
        tone="danger"
      >
        <SelectField
          name="reason"
          label={t('reason')}
          options={DECLINE_CODES.map((code) => ({ value: code, label: w.pick(DECLINE_REASONS[code]) }))}
          empty="—"
        />
      </Form>
    </>
  );
}
