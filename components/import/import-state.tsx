import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';
import type { ImportState } from '@/lib/import/states';
import type { Words } from '@/lib/words/words';

const TONES: Record<ImportState, Tone> = {
  coming: 'waiting',
  looking: 'waiting',
  looked: 'due',
  waiting: 'waiting',
  running: 'waiting',
  done: 'good',
  failed: 'bad',
  undoing: 'waiting',
  undone: 'neutral',
  dropped: 'neutral',
};

export function ImportStateTag({ w, state }: { w: Words; state: ImportState }) {
  return <Tag tone={TONES[state]}>{w.t(`import.state.${state}`)}</Tag>;
}
