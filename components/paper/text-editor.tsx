import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import type { FormState } from '@/lib/form/form-state';
import type { TextPage } from '@/lib/timeline/read-text-page';
import type { Words } from '@/lib/words/words';
import { FileLinks } from './file-links';

type Props = {
  w: Words;
  page: TextPage;
  wing: 'my' | 'desk';
  saved: boolean;
  action: (state: FormState, data: FormData) => Promise<FormState>;
  initial: FormState;
};

/** The text of a letter in a field, the one that is kept beside it: when two edit, both can be read. */
export function TextEditor({ w, page: { found, seen, mayEdit }, wing, saved, action, initial }: Props) {
  const { letter } = found;
  const t = (key: string) => w.t(`paper.edit.${key}`);
  const at = `/${w.locale}/${wing}/letters/${letter.id}`;
  const sheet = (
    <Sheet w={w} to={w.pick(letter.to)}>
      {letter.text}
    </Sheet>
  );
  return (
    <>
      {saved && <Notice tone="success">{t('saved')}</Notice>}
      {letter.text && <FileLinks w={w} at={at} />}
      {mayEdit && letter.state !== 'draft' && <p>{t('add')}</p>}
      {!mayEdit && (
        <>
          <title>{`${t('title')} · Homeward`}</title>
          <p className="muted">{letter.text ? t('sentAlready') : t('none')}</p>
          {letter.text && sheet}
        </>
      )}
      <Form
        w={w}
        action={action}
        form={`${wing}-edit-text`}
        submit={t('submit')}
        hidden={{ letterId: letter.id, seen }}
        initial={initial}
        title={t('title')}
        dormant={!mayEdit}
      >
        <ProseField name="text" label={t('text')} hint={t('hint')} value={letter.text ?? ''} rows={24} />
      </Form>
      {mayEdit && letter.text && <Details summary={t('kept')}>{sheet}</Details>}
      <p>
        <a href={at}>{t('toLetter')}</a>
      </p>
    </>
  );
}
