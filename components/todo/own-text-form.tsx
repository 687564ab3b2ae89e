import { ChoiceField, SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import { DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import { saveOwnTextAction } from '@/lib/advice/own-actions';
import type { FormState } from '@/lib/form/form-state';
import { PLACEHOLDERS } from '@/lib/paper/placeholders';
import { templatesFor } from '@/lib/paper/templates';
import type { OwnText } from '@/lib/timeline/own-texts';
import { LOCALES } from '@/lib/words/locale';
import type { Words } from '@/lib/words/words';

/** What a new text begins with: nothing, or a shipped letter's words. */
export type TextBegin = Pick<OwnText, 'title' | 'lang' | 'replaces' | 'body'>;
type Props = { w: Words; title: string; textId: string | null; begin: TextBegin; jurisdiction: string; initial: FormState };

export function OwnTextForm({ w, title, textId, begin, jurisdiction, initial }: Props) {
  const t = (key: string) => w.t(`todo.own.text.${key}`);
  return (
    <Form
      w={w}
      action={saveOwnTextAction}
      form="own-text"
      submit={t('save')}
      title={title}
      hidden={textId ? { textId } : {}}
      initial={initial}
    >
      <TextField name="title" label={t('name')} hint={t('nameHint')} value={begin.title} />
      <ChoiceField
        name="lang"
        label={t('lang')}
        value={begin.lang}
        options={LOCALES.map((lang) => ({ value: lang, label: w.t(`todo.feed.${lang}`) }))}
      />
      <SelectField
        name="replaces"
        label={t('replaces')}
        hint={t('replacesHint')}
        value={begin.replaces ?? ''}
        empty={t('replacesNone')}
        options={templatesFor(jurisdiction).map(({ code, name }) => ({ value: code, label: w.pick(name) }))}
      />
      <ProseField name="body" label={t('body')} hint={t('bodyHint')} value={begin.body} rows={18} />
      <Details summary={t('placeholders')}>
        <DataTable
          caption={t('placeholders')}
          hideCaption
          columns={[
            { key: 'placeholder', label: t('placeholder') },
            { key: 'means', label: t('means') },
          ]}
          rows={PLACEHOLDERS.map(({ name, hint }) => ({ id: name, cells: [<code key="name">{`{${name}}`}</code>, w.pick(hint)] }))}
        />
      </Details>
    </Form>
  );
}
