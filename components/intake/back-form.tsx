import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { ShownThread } from '@/components/form/shown-thread';
import { TextField } from '@/components/form/text-field';
import { ShownAgain, WhenShown, WhenTyped } from '@/components/form/when-shown';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import type { TellPage } from '@/lib/intake/read-tell-page';
import { openToldAction } from '@/lib/intake/stranger-actions';
import type { Words } from '@/lib/words/words';

/** By the code: what was told and answered, and room for more. The page is all there is; leaving it closes it. */
export function BackForm({ w, page: { slug, token } }: { w: Words; page: TellPage }) {
  const t = (key: string) => w.t(`intake.back.${key}`);
  return (
    <Form
      w={w}
      action={openToldAction}
      form="tell-back"
      title={w.t('intake.pageTitle')}
      submit={t('open')}
      hidden={{ slug, token }}
      again={{ name: 'pass', submit: t('add') }}
      aside={
        <WhenShown name="pass">
          <EraseAll w={w} />
        </WhenShown>
      }
    >
      <WhenShown
        name="pass"
        otherwise={
          <>
            <WhenShown name="erased">
              <Notice tone="success">{t('erased')}</Notice>
            </WhenShown>
            <TextField name="code" label={t('code')} hint={t('codeHint')} />
            <WhenTyped name="text">
              <ProseField name="text" label={t('text')} hint={t('keptHint')} />
            </WhenTyped>
          </>
        }
      >
        <ShownAgain name="pass" />
        <ShownThread name="thread" />
        <ProseField name="text" label={t('text')} hint={t('textHint')} />
      </WhenShown>
    </Form>
  );
}

/** Taking it all back: what goes and what stays is read before the button is reached. */
function EraseAll({ w }: { w: Words }) {
  const t = (key: string) => w.t(`intake.back.${key}`);
  return (
    <div className="w-full">
      <Details summary={t('erase')}>
        <p>{t('eraseGoes')}</p>
        <p>{t('eraseStays')}</p>
        <button type="submit" name="erase" value="1" className="button-danger">
          {t('eraseSubmit')}
        </button>
      </Details>
    </div>
  );
}
