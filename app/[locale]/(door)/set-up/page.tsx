import { DoorFrame } from '@/components/door/door-frame';
import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { jurisdictionOptions } from '@/lib/jurisdiction/options';
import { setUpAction } from '@/lib/member/door-actions';
import { maySetUp } from '@/lib/member/set-up';
import type { Locale } from '@/lib/words/locale';
import { words } from '@/lib/words/words';

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ token?: string | string[] }> };

export default async function SetUpPage({ params, searchParams }: Props) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const w = words(locale);
  const token = typeof query.token === 'string' ? query.token.slice(0, 100) : '';
  const open = await maySetUp(token);
  return (
    <DoorFrame w={w} here={`/set-up?token=${encodeURIComponent(token)}`}>
      {!open && <title>{`${w.t('auth.setUp.title')} · Homeward`}</title>}
      <PageTitle title={w.t('auth.setUp.title')} lead={open ? w.t('auth.setUp.lead') : undefined} />
      {open ? (
        <Form w={w} action={setUpAction} form="set-up" submit={w.t('auth.setUp.submit')} title={w.t('auth.setUp.title')} hidden={{ token }}>
          <TextField name="nameRu" label={w.t('auth.setUp.nameRu')} />
          <TextField name="nameEn" label={w.t('auth.setUp.nameEn')} />
          <TextField name="slug" label={w.t('auth.setUp.slug')} hint={w.t('auth.setUp.slugHint')} />
          <SelectField
            name="jurisdiction"
            label={w.t('law.choice.label')}
            hint={w.t('law.choice.hint')}
            options={jurisdictionOptions(w)}
            value="RU"
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
      ) : (
        <Notice tone="warning">
          {w.t('auth.setUp.closed')} <a href={`/${locale}/sign-in`}>{w.t('auth.signIn.title')}</a>
        </Notice>
      )}
    </DoorFrame>
  );
}
