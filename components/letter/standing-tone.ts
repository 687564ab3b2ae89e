import type { Tone } from '@/components/ui/tone';
import type { Standing } from '@/lib/letter/rules';

const TONES: Record<Standing, Tone> = {
  draft: 'neutral',
  withdrawn: 'neutral',
  closed: 'neutral',
  answered: 'good',
  awaiting_us: 'poor',
  no_clock: 'neutral',
  long_late: 'late',
  late: 'late',
  due: 'due',
  due_soon: 'due',
  registration_late: 'due',
  extended: 'waiting',
  on_time: 'waiting',
};

export const standingTone = (is: Standing): Tone => TONES[is];
