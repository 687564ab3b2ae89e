import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { TickField } from '@/components/form/tick-field';
import { Details } from '@/components/ui/details';
import { linkToldAction, unlinkToldAction } from '@/lib/intake/outcome-actions';
import type { ToldView } from '@/lib/intake/read-told';
import type { Words } from '@/lib/words/words';

/** The case and the incident that came of it, or the ways to make them. */
export function ToldOutcome({ w, told }: { w: Words; told: ToldView }) {
  const t = (key: string) => w.t(`intake.page.${key}`);
  const { id: toldId, caseFile, incident, mayWork } = told;
  const here = `/${w.locale}/desk/intake/${toldId}`;
  const untie = (what: 'case' | 'incident') =>
    mayWork && (
      <Form w={w} action={unlinkToldAction} form={`desk-told-untie-${what}`} submit={t('unlink')} hidden={{ toldId, what }} tone="quiet" />
    );
  return (
    <>
      {caseFile && (
        <div className="row">
          <p>
            {t('case')}: <a href={`/${w.locale}/desk/cases/${caseFile.id}`}>{caseFile.alias}</a> · {caseFile.ref}
          </p>
          {untie('case')}
        </div>
      )}
      {incident && (
        <div className="row">
          <p>
            {t('incident')}: <a href={`/${w.locale}/desk/incidents/${incident.id}`}>{w.pick(incident.name)}</a>
          </p>
          {untie('incident')}
        </div>
      )}
      {mayWork && (
        <p className="row no-print">
          {!caseFile && <a href={`${here}/case`}>{t('makeCase')}</a>}
          {!incident && <a href={`${here}/incident`}>{t('makeIncident')}</a>}
        </p>
      )}
      {mayWork && !caseFile && (
        <Details summary={t('link')}>
          <Form w={w} action={linkToldAction} form="desk-told-link" submit={t('linkSubmit')} hidden={{ toldId }} tone="quiet">
            <TextField name="ref" label={t('ref')} hint={t('refHint')} width="short" />
            <TickField name="note" label={t('note')} said={t('noteSaid')} ticked />
          </Form>
        </Details>
      )}
    </>
  );
}
