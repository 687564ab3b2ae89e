import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';
import { pointsTally } from '@/lib/point/rules';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';

/** "0 of 5 questions answered"; nothing for a letter without questions, or one that was not sent. */
export function PointsTally({ w, letter }: { w: Words; letter: LetterView }) {
  const tally = letter.state === 'draft' || letter.state === 'withdrawn' ? null : pointsTally(letter.points);
  if (!tally) return null;
  const { answered, of } = tally;
  const tone: Tone = answered === of ? 'good' : letter.answeredOn ? 'poor' : 'neutral';
  return (
    <p className="small">
      <Tag tone={tone}>{w.t('point.tally', { answered, of })}</Tag>
    </p>
  );
}
