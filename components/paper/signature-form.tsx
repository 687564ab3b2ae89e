import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { SHOWN_FORMS } from '@/lib/case/signatory-forms';
import type { SignatoryPage } from '@/lib/case/signatory-read';
import type { FormState } from '@/lib/form/form-state';
import type { Declined } from '@/lib/paper/fields';
import { RELATIONS } from '@/lib/paper/relations';
import type { Words } from '@/lib/words/words';

type Action = (state: FormState, data: FormData) => Promise<FormState>;
type Props = { w: Words; view: SignatoryPage; action: Action; forget: Action; initial: FormState };

/** Who signs: every field may stay empty. The forms of a name appear once there is one. */
export function SignatureForm({ w, view, action, forget, initial }: Props) {
  const { kept, forms, caseId } = view;
  const t = (key: string) => w.t(`paper.signature.${key}`);
  return (
    <>
      <Form w={w} action={action} form="signature" submit={t('submit')} hidden={{ caseId }} initial={initial} title={t('title')}>
        <TextField name="name" label={t('name')} value={kept.name ?? ''} />
        <TextField name="address" label={t('address')} value={kept.address ?? ''} />
        <TextField name="contact" label={t('contact')} value={kept.contact ?? ''} />
        <TextField name="personName" label={t('personName')} value={kept.personName ?? ''} />
        <SelectField
          name="relation"
          label={t('relation')}
          options={RELATIONS.map(({ code, label }) => ({ value: code, label: w.pick(label) }))}
          value={kept.relation ?? ''}
          empty={t('relationNone')}
        />
        {(forms.signer || forms.person) && (
          <>
            <div className="field">
              <h2>{t('forms')}</h2>
              <p className="muted">{t('formsHint')}</p>
            </div>
            {forms.signer && <Forms w={w} of="signer" title={t('ofSigner')} forms={forms.signer} />}
            {forms.person && <Forms w={w} of="person" title={t('ofPerson')} forms={forms.person} />}
          </>
        )}
      </Form>
      {Object.values(kept).some((part) => typeof part === 'string') && (
        <Form
          w={w}
          action={forget}
          form="forget-signature"
          submit={t('forget')}
          hidden={{ caseId }}
          tone="danger"
          aside={<span className="muted small">{t('forgetHint')}</span>}
        />
      )}
    </>
  );
}

function Forms({ w, of, title, forms }: { w: Words; of: 'signer' | 'person'; title: string; forms: Declined }) {
  return (
    <fieldset className="field">
      <legend className="step-title">{title}</legend>
      {forms.genitive === forms.nominative && <p className="muted">{w.t('paper.signature.unsure')}</p>}
      {SHOWN_FORMS.map((form) => (
        <TextField
          key={form}
          name={`${of}${form.charAt(0).toUpperCase()}${form.slice(1)}`}
          label={w.t(`paper.signature.${form}`)}
          value={forms[form]}
        />
      ))}
    </fieldset>
  );
}
