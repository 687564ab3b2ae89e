import { DoorFrame } from '@/components/door/door-frame';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { PageTitle } from '@/components/ui/page-title';
import { joinAction } from '@/lib/member/door-actions';
import type { Locale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ code?: string | string[] }> };

export default async function JoinPage({ params, searchParams }: Props) {
  const [{ locale }, { code }] = await Promise.all([params, searchParams]);
  const w = words(locale);
  return (
    <DoorFrame w={w} here="/join">
      <PageTitle title={w.t('auth.join.title')} lead={w.t('auth.join.lead')} />
      <Form w={w} action={joinAction} form="join" submit={w.t('auth.join.submit')} title={w.t('auth.join.title')}>
        <TextField
          name="code"
          label={w.t('auth.join.code')}
          hint={w.t('auth.join.codeHint')}
          value={typeof code === 'string' ? code.slice(0, 60) : ''}
        />
        <TextField name="name" label={w.t('auth.join.name')} hint={w.t('auth.join.nameHint')} autoComplete="username" />
        <TextField
          name="password"
          label={w.t('auth.join.password')}
          hint={w.t('auth.join.passwordHint')}
          type="password"
          autoComplete="new-password"
        />
      </Form>
    </DoorFrame>
  );
}
