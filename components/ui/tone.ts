/** What a status says; `late` alone is red: late, and safe to say so. */
export type Tone = 'good' | 'poor' | 'bad' | 'neutral' | 'late' | 'due' | 'waiting';

/** A shape for each tone, from the Geometric Shapes block that every system font carries. */
export const SHAPES: Readonly<Record<Tone, string>> = {
  good: '●',
  poor: '◐',
  bad: '■',
  neutral: '○',
  late: '▲',
  due: '△',
  waiting: '◇',
};
