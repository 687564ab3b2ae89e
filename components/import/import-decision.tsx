import type { ReactNode } from 'react';
import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { dropImportAction, startImportAction, tryAgainAction } from '@/lib/import/actions';
import { ENCODINGS } from '@/lib/import/decode';
import type { ImportView } from '@/lib/import/read';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; run: ImportView; keptDays: number };

/** What can be decided about a file now. */
export function ImportDecision({ w, run, keptDays }: Props) {
  const t = (key: string) => w.t(`import.page.${key}`);
  const hidden = { importId: run.id };
  const drop = <Form w={w} action={dropImportAction} form="desk-import-drop" submit={t('drop')} hidden={hidden} tone="quiet" />;
  if (run.state === 'looked')
    return (
      <>
        <div className="row">
          {run.added > 0 && <Form w={w} action={startImportAction} form="desk-import-start" submit={t('start')} hidden={hidden} />}
          {drop}
        </div>
        {run.choices.encoding && <Again w={w} run={run} />}
        <p className="muted">{w.t('import.page.kept', { n: keptDays })}</p>
      </>
    );
  if (run.state === 'failed') return <Failed w={w} run={run} drop={drop} />;
  if (run.state === 'done' && run.added > 0)
    return (
      <p className="actions">
        <a className="button" href={`/${w.locale}${run.seeAt}`}>
          {t('see')}
        </a>
        <a className="button-quiet" href={`/${w.locale}/desk/imports/${run.id}/undo`}>
          {t('undo')}
        </a>
      </p>
    );
  return null;
}

function Failed({ w, run, drop }: { w: Words; run: ImportView; drop: ReactNode }) {
  const [fault] = run.errors;
  const whole = run.choices.failedAt === 'looking' && fault;
  return (
    <>
      <Notice tone="warning">
        <p>
          {whole
            ? w.t('import.page.failedWhole', { reason: w.t(`import.reason.${fault.reason}`), row: w.number(fault.row) })
            : w.t('import.page.failedTrouble')}
        </p>
      </Notice>
      {whole ? (
        run.choices.encoding && <Again w={w} run={run} />
      ) : (
        <Form w={w} action={tryAgainAction} form="desk-import-retry" submit={w.t('import.page.retry')} hidden={{ importId: run.id }} />
      )}
      {drop}
    </>
  );
}

function Again({ w, run }: { w: Words; run: ImportView }) {
  return (
    <Details summary={w.t('import.page.encodingWrong')}>
      <Form
        w={w}
        action={tryAgainAction}
        form="desk-import-again"
        submit={w.t('import.page.lookAgain')}
        hidden={{ importId: run.id }}
        tone="quiet"
      >
        <SelectField
          name="encoding"
          label={w.t('import.page.encodingLabel')}
          options={ENCODINGS.map((code) => ({ value: code, label: code }))}
          value={run.choices.encoding ?? ''}
        />
      </Form>
    </Details>
  );
}
