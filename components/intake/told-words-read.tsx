import { Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import type { FormState } from '@/lib/form/form-state';
import { answerToldAction, seeToldAction, takeBackAnswerAction } from '@/lib/intake/actions';
import type { ToldView } from '@/lib/intake/read-told';
import { REASONS } from '@/lib/intake/reasons';
import type { Words } from '@/lib/words/words';
import { placeName } from './told-name';

/** What is known beside the words. */
export function ToldFacts({ w, told }: { w: Words; told: ToldView }) {
  const t = (key: string) => w.t(`intake.page.${key}`);
  const holder = told.holder ? (told.holder.isMe ? w.t('intake.list.me') : told.holder.name) : w.t('intake.list.nobody');
  return (
    <DefinitionList
      items={[
        { label: t('toldOn'), value: <Day w={w} day={told.toldOn} /> },
        ...(told.erasedOn
          ? []
          : [{ label: t('onDay'), value: told.onDay ? <Day w={w} day={told.onDay} precision={told.precision} /> : t('onDayNone') }]),
        { label: t('region'), value: placeName(w, told.region) },
        ...(told.erasedOn ? [] : [{ label: t('contact'), value: told.contact ?? t('contactNone') }]),
        { label: t('lang'), value: t(told.lang === 'en' ? 'langEn' : 'langRu') },
        { label: t('holder'), value: holder },
        ...(told.reason ? [{ label: t('reason'), value: w.pick(REASONS[told.reason] ?? { ru: told.reason, en: told.reason }) }] : []),
      ]}
    />
  );
}

/** Her words and the campaign's, in their order. */
export function ToldWords({ w, told }: { w: Words; told: ToldView }) {
  const t = (key: string) => w.t(`intake.page.${key}`);
  return (
    <ol className="thread">
      <li>
        <p className="muted small">
          <b>{t('teller')}</b> · <Day w={w} day={told.toldOn} />
        </p>
        <p className="measure whitespace-pre-wrap">{told.text}</p>
      </li>
      {told.messages.map(({ id, fromTeller, text, writtenOn, by, unseen }) => (
        <li key={id} className={fromTeller ? undefined : 'thread-ours'}>
          <p className="muted small">
            <b>{fromTeller ? t('teller') : (by ?? t('us'))}</b> · <Day w={w} day={writtenOn} />
            {unseen && <b> · {t('unseen')}</b>}
          </p>
          <p className="measure whitespace-pre-wrap">{text}</p>
          {!fromTeller && told.mayWork && (
            <Form
              w={w}
              action={takeBackAnswerAction}
              form="desk-told-take-back"
              submit={t('takeBack')}
              hidden={{ toldId: told.id, messageId: id }}
              tone="quiet"
            />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Answering, and saying that what she added needs no answer. */
export function ToldAnswer({ w, told, initial }: { w: Words; told: ToldView; initial: FormState }) {
  const t = (key: string) => w.t(`intake.page.${key}`);
  const hidden = { toldId: told.id, upTo: String(told.upTo) };
  return (
    <>
      {told.unseen > 0 && <Form w={w} action={seeToldAction} form="desk-told-seen" submit={t('see')} hidden={hidden} tone="quiet" />}
      <Form
        w={w}
        action={answerToldAction}
        form="desk-told-answer"
        submit={t('answerSubmit')}
        hidden={hidden}
        initial={initial}
        dormant={!told.mayWork}
      >
        <ProseField name="text" label={t('answerText')} hint={t('answerHint')} />
      </Form>
    </>
  );
}
