import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { ShownOnce } from '@/components/form/shown-once';
import { TextField } from '@/components/form/text-field';
import { regionOptions } from '@/lib/official/region-options';
import type { PublicPetition } from '@/lib/signature/read-public';
import { signAction } from '@/lib/signature/stranger-actions';
import type { Words } from '@/lib/words/words';

type Props = { w: Words; petition: PublicPetition; token: string; title: string };

/** Signing: a name, a region, a contact if one likes; what is kept and until when; and then the code. */
export function SignForm({ w, petition, token, title }: Props) {
  const t = (key: string) => w.t(`signature.form.${key}`);
  const { slug } = petition.campaign;
  const until = petition.erasesOn
    ? w.t('signature.form.untilDay', { day: w.day(petition.erasesOn) })
    : w.t('signature.form.untilDays', { n: petition.eraseAfterDays });
  return (
    <Form
      w={w}
      action={signAction}
      form="sign"
      title={title}
      submit={t('submit')}
      hidden={{ slug, mark: petition.mark, token }}
      done={<Thanks w={w} slug={slug} />}
      doneTitle={w.t('signature.thanks.title')}
    >
      <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" />
      <SelectField name="region" label={t('region')} options={regionOptions(w)} empty={t('choose')} />
      <TextField name="contact" label={t('contact')} hint={t('contactHint')} />
      <p className="field small">{w.t('signature.form.consent', { until })}</p>
    </Form>
  );
}

function Thanks({ w, slug }: { w: Words; slug: string }) {
  return (
    <section className="stack" aria-labelledby="thanks">
      <h2 id="thanks">{w.t('signature.thanks.title')}</h2>
      <p>{w.t('signature.thanks.code')}</p>
      <p>
        <ShownOnce name="code" />
      </p>
      <p className="measure">{w.t('signature.thanks.once')}</p>
      <p className="measure muted">{w.t('signature.thanks.counted')}</p>
      <p>
        <a href={`/${w.locale}/sign/${slug}/withdraw`}>{w.t('signature.thanks.withdraw')}</a>
      </p>
    </section>
  );
}
