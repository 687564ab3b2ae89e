import { notFound } from 'next/navigation';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { SignShell } from '@/components/shell/sign-shell';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { strangerAt } from '@/lib/auth/stranger';
import { readOpenPetitions } from '@/lib/signature/read-public-lists';
import { withdrawAction } from '@/lib/signature/stranger-actions';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function WithdrawPage({ params }: PageProps<'slug'>) {
  const { locale, slug } = await params;
  const actor = await strangerAt(slug);
  const found = actor && (await readOpenPetitions(actor));
  if (!found) notFound();
  const w = words(locale);
  const title = w.t('signature.withdraw.title');
  return (
    <SignShell w={w} here={`/sign/${slug}/withdraw`} campaign={{ slug, name: w.pick(found.name) }} foot={w.t('signature.shell.foot')}>
      <PageTitle title={title} lead={w.t('signature.withdraw.lead')} />
      <Form
        w={w}
        action={withdrawAction}
        form="withdraw"
        title={title}
        submit={w.t('signature.withdraw.submit')}
        hidden={{ slug }}
        done={<Notice tone="info">{w.t('signature.withdraw.doneBody')}</Notice>}
        doneTitle={w.t('signature.withdraw.done')}
      >
        <TextField name="code" label={w.t('signature.withdraw.code')} hint={w.t('signature.withdraw.codeHint')} />
      </Form>
      <p className="muted measure">{w.t('signature.withdraw.lost')}</p>
      <p>
        <a href={`/${locale}/sign/${slug}`}>{w.t('signature.shell.list')}</a>
      </p>
    </SignShell>
  );
}
