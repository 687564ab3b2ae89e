import { Notice } from '@/components/ui/notice';
import type { Current } from '@/lib/publication/read';
import type { Words } from '@/lib/words/words';

/** What was corrected in this edition, and when: it stands above the figures, and names nobody. */
export function Corrected({ w, slug, current }: { w: Words; slug: string; current: Current }) {
  const { corrections } = current;
  if (corrections.length === 0) return null;
  return (
    <Notice tone="warning">
      <ul className="plain-list">
        {corrections.map(({ kind, correctedOn }) => (
          <li key={`${kind} ${correctedOn}`}>{w.t(`public.corrections.notice.${kind}`, { day: w.day(correctedOn) })}</li>
        ))}
      </ul>
      <p>
        <a href={`/${w.locale}/${slug}/corrections`}>{w.t('public.corrections.link')}</a>
      </p>
    </Notice>
  );
}
