import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import type { Publication } from '@/lib/publication/read';
import type { Words } from '@/lib/words/words';

/** How to cite, the address that never changes, and the earlier editions. */
export function Citation({ w, publication, name }: { w: Words; publication: Publication; name: string }) {
  const { current, editions, slug } = publication;
  if (!current) return null;
  const frozen = `/${w.locale}/${slug}/${current.mark}`;
  return (
    <Section id="cite" title={w.t('public.cite.title')}>
      <blockquote className="prose">
        {w.t('public.cite.text', { name, asOf: w.day(current.facts.asOfOn), published: w.day(current.publishedOn), path: frozen })}
      </blockquote>
      <p>
        <a href={frozen}>{w.t('public.cite.permalink')}</a>
      </p>
      <p className="source">
        {w.t('public.cite.digest')} <code>{current.digest}</code>
      </p>
      <p className="row">
        <a href={`/${w.locale}/${slug}/corrections`}>{w.t('public.corrections.link')}</a>
        <a href={`/${w.locale}/${slug}/corrections.atom`} type="application/atom+xml">
          {w.t('public.corrections.feed')}
        </a>
      </p>
      <h3>{w.t('public.cite.editions')}</h3>
      <ul>
        {editions.map(({ mark, asOfOn, publishedOn }) => (
          <li key={mark}>
            <a href={`/${w.locale}/${slug}/${mark}`} aria-current={mark === current.mark ? 'page' : undefined}>
              <Day w={w} day={asOfOn} />
            </a>{' '}
            <span className="muted">{w.t('public.cite.publishedOn', { day: w.day(publishedOn) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
