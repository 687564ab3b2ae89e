import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import type { FormState } from '@/lib/form/form-state';
import { queryOf } from '@/lib/form/read-query';
import type { ManyView } from '@/lib/timeline/read-many';
import type { Words } from '@/lib/words/words';
import { SentFields } from './keep-text-form';

type Props = {
  w: Words;
  view: ManyView;
  path: string;
  code: string;
  form: string;
  action: (state: FormState, data: FormData) => Promise<FormState>;
  initial: FormState;
};

/** The one text, and to whom it goes: one post makes a letter of it for each. */
export function ManyForm({ w, view, path, code, form, action, initial }: Props) {
  const t = (key: string) => w.t(`paper.many.${key}`);
  const to = view.chosen.map(({ id }) => id);
  const drafts = (
    <button type="submit" name="draft" value="1" className="button-quiet">
      {t('drafts')}
    </button>
  );
  return (
    <>
      <h2>{w.t('paper.many.count', { n: to.length })}</h2>
      <ol>
        {view.chosen.map(({ id, nameRu, nameEn }) => (
          <li key={id}>{w.pick({ ru: nameRu, en: nameEn })}</li>
        ))}
      </ol>
      <p>
        <a href={path + queryOf({ to, code })}>{t('change')}</a>
      </p>
      <Form
        w={w}
        action={action}
        form={form}
        submit={t('sent')}
        title={t('title')}
        hidden={{ caseId: view.caseId, code, to: to.join(' ') }}
        initial={initial}
        aside={drafts}
      >
        <ProseField name="text" label={t('text')} hint={t('textHint')} value={view.text} rows={16} />
        <SentFields w={w} today={view.today} />
      </Form>
    </>
  );
}
