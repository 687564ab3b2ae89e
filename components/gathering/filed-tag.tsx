import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';
import type { Filed } from '@/lib/gathering/rules';
import type { Words } from '@/lib/words/words';

const TONES: Record<Filed, Tone> = { not_filed: 'neutral', early: 'due', in_window: 'good', late: 'due' };

/** Whether the notice was filed in its window: ours to keep, so nothing here is red. */
export const FiledTag = ({ w, filed }: { w: Words; filed: Filed }) => <Tag tone={TONES[filed]}>{w.t(`gathering.filed.${filed}`)}</Tag>;
