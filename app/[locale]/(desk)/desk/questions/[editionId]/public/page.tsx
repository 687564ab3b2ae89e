import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { EditionFormPage } from '@/components/question/edition-form-page';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { showEditionAction } from '@/lib/question/actions';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function ShowEditionPage({ params }: PageProps<'editionId'>) {
  const { locale, editionId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const t = (key: string) => w.t(`question.edition.${key}`);
  const title = t('public');
  const initial = await keptForm('edition-show');
  return (
    <EditionFormPage w={w} actor={actor} editionId={editionId} step="public" title={title}>
      {({ isPublic }, back) => (
        <Form
          w={w}
          action={showEditionAction}
          form="edition-show"
          submit={t('save')}
          title={title}
          hidden={{ editionId }}
          initial={initial}
          aside={back}
        >
          <ChoiceField
            name="show"
            label={title}
            options={[
              { value: 'yes', label: t('publicYes') },
              { value: 'no', label: t('publicNo') },
            ]}
            value={isPublic ? 'yes' : 'no'}
          />
        </Form>
      )}
    </EditionFormPage>
  );
}
