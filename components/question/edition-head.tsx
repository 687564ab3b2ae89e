import { Form } from '@/components/form/form';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { restoreEditionAction } from '@/lib/question/actions';
import { EDITION_KINDS } from '@/lib/question/edition-kinds';
import type { EditionView } from '@/lib/question/read-edition';
import type { Words } from '@/lib/words/words';

/** What is said of an occasion, and what can be done about its entry. */
export function EditionHead({ w, is }: { w: Words; is: EditionView }) {
  const t = (key: string) => w.t(`question.edition.${key}`);
  const at = `/${w.locale}/desk/questions/${is.id}`;
  const rows = [
    { label: t('kind'), value: w.pick(EDITION_KINDS[is.kind]) },
    { label: t('onDay'), value: w.day(is.onDay) },
    {
      label: t('official'),
      value: is.official ? <a href={`/${w.locale}/desk/directory/${is.official.id}`}>{w.pick(is.official.name)}</a> : t('officialNone'),
    },
    { label: t('source'), value: is.source },
    { label: t('public'), value: t(is.isPublic ? 'isYes' : 'isNo') },
  ];
  return (
    <>
      {is.withdrawnOn && (
        <Notice tone="warning">
          <p>{w.t('question.edition.withdrawnOn', { day: w.day(is.withdrawnOn) })}</p>
          <Form
            w={w}
            action={restoreEditionAction}
            form="edition-restore"
            submit={t('restore')}
            hidden={{ editionId: is.id }}
            tone="quiet"
          />
        </Notice>
      )}
      <DefinitionList items={rows.filter(({ value }) => value)} />
      {!is.withdrawnOn && (
        <p className="row small no-print">
          <a href={`${at}/edit`}>{t('editLink')}</a> <a href={`${at}/public`}>{t('public')}</a>{' '}
          <a href={`${at}/withdraw`}>{t('withdraw')}</a>
        </p>
      )}
    </>
  );
}
