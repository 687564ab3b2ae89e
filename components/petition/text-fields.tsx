import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; text: { lang: string; title: string; body: string }; fixed?: boolean };

/** A petition's words in one language; the language itself is fixed once it is there. */
export function TextFields({ w, text, fixed = false }: Props) {
  const t = (key: string) => w.t(`petition.text.${key}`);
  return (
    <>
      {!fixed && <TextField name="lang" label={t('lang')} hint={t('langHint')} value={text.lang} width="short" />}
      <TextField name="title" label={t('name')} value={text.title} />
      <ProseField name="body" label={t('body')} hint={t('bodyHint')} value={text.body} rows={14} />
    </>
  );
}
