import { Section } from '@/components/ui/section';
import type { Words } from '@/lib/words/words';

const POINTS = ['source', 'missing', 'answers', 'time', 'median', 'hidden', 'rounded', 'delay', 'agreed', 'advice'] as const;

/** How the figures come about, and what they cannot say. */
export function Method({ w }: { w: Words }) {
  return (
    <Section id="method" title={w.t('public.method.title')}>
      <div className="prose">
        <ul>
          {POINTS.map((point) => (
            <li key={point}>{w.t(`public.method.${point}`)}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
