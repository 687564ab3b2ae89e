import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { signInAction } from '@/lib/member/door-actions';
import type { Words } from '@/lib/words/words';

type Campaign = { slug: string; nameRu: string; nameEn: string };

/** Signing in. With one campaign on this server nobody is asked which. */
export function SignInForm({ w, campaigns, chosen }: { w: Words; campaigns: Campaign[]; chosen: string }) {
  const only = campaigns.length === 1 ? campaigns[0] : undefined;
  const options = campaigns.map(({ slug, nameRu, nameEn }) => ({ value: slug, label: w.pick({ ru: nameRu, en: nameEn }) }));
  return (
    <Form
      w={w}
      action={signInAction}
      form="sign-in"
      submit={w.t('auth.signIn.submit')}
      title={w.t('auth.signIn.title')}
      hidden={only ? { slug: only.slug } : {}}
    >
      {!only && options.length > 0 && (
        <SelectField name="slug" label={w.t('auth.signIn.campaign')} options={options} value={chosen} empty={w.t('auth.signIn.choose')} />
      )}
      {options.length === 0 && <TextField name="slug" label={w.t('auth.signIn.campaign')} value={chosen} />}
      <TextField name="name" label={w.t('auth.name')} autoComplete="username" />
      <TextField name="password" label={w.t('auth.password')} type="password" autoComplete="current-password" />
    </Form>
  );
}
