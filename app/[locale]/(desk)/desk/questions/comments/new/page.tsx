import { MovementPage } from '@/components/desk/movement-page';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { ProseField } from '@/components/form/prose-field';
import { TextField } from '@/components/form/text-field';
import { ChooseOfficial } from '@/components/official/choose-official';
import { ChosenOfficial } from '@/components/official/chosen-official';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { askCommentAction } from '@/lib/question/comment-actions';
import { readBodyChoice } from '@/lib/question/read-choice';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewCommentPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [q, to] = [queryText(query.q, 100), queryText(query.to, 40)];
  const { today, chosen, offered } = await readBodyChoice(actor, { q, to });
  const t = (key: string) => w.t(`question.comments.${key}`);
  const path = '/desk/questions/comments/new';
  const href = `/${locale}${path}`;
  const title = t('add');
  return (
    <MovementPage w={w} actor={actor} path={path} query={queryOf({ q, to })}>
      <PageTitle title={title} />
      {chosen ? (
        <Form
          w={w}
          action={askCommentAction}
          form="comment-new"
          submit={t('submit')}
          title={title}
          hidden={{ toId: chosen.id }}
          initial={await keptForm('comment-new')}
          aside={<a href={`/${locale}/desk/questions/comments`}>{w.t('form.cancel')}</a>}
        >
          <ChosenOfficial w={w} label={t('to')} chosen={chosen} changeHref={href} />
          <TextField name="outlet" label={t('outlet')} hint={t('outletHint')} />
          <DayField name="askedOn" label={t('askedOn')} words={dayWords(w)} value={today} />
          <ProseField name="text" label={t('text')} hint={t('textHint')} />
        </Form>
      ) : (
        <>
          <title>{`${title} · Homeward`}</title>
          <ChooseOfficial w={w} here={href} q={q} offered={offered} label={t('to')} proposeHref={`/${locale}/desk/directory/new`} />
        </>
      )}
    </MovementPage>
  );
}
