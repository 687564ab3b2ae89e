import { Tag } from '@/components/ui/tag';
import { statusOf } from '@/lib/person/statuses';
import type { Words } from '@/lib/words/words';

/** What became of somebody, as a mark. */
export function StatusTag({ w, code }: { w: Words; code: string }) {
  const { name, tone } = statusOf(code);
  return <Tag tone={tone}>{w.pick(name)}</Tag>;
}
