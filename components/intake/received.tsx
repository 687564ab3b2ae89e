import { ShownOnce } from '@/components/form/shown-once';
import { WhenShown } from '@/components/form/when-shown';
import type { Words } from '@/lib/words/words';

/** What a telling is answered with: the code, large and once, to be copied on paper. */
export function Received({ w, slug }: { w: Words; slug: string }) {
  const t = (key: string) => w.t(`intake.received.${key}`);
  return (
    <section className="stack" aria-labelledby="received">
      <h2 id="received">{t('title')}</h2>
      <WhenShown name="code" otherwise={<p className="measure">{t('again')}</p>}>
        <p>{t('code')}</p>
        <p>
          <ShownOnce name="code" />
        </p>
        <p className="measure">
          <b>{t('paper')}</b>
        </p>
        <p className="measure">{t('once')}</p>
      </WhenShown>
      <p className="measure muted">{t('next')}</p>
      <p>
        <a href={`/${w.locale}/tell/${slug}/back`}>{t('back')}</a>
      </p>
    </section>
  );
}
