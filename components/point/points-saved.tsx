import { Notice } from '@/components/ui/notice';
import type { Words } from '@/lib/words/words';

const SAVED = new Set(['points', 'verdicts']);

/** The answer to a post about a letter's questions. */
export function PointsSaved({ w, saved }: { w: Words; saved: string }) {
  return SAVED.has(saved) && <Notice tone="success">{w.t(`point.saved.${saved}`)}</Notice>;
}
