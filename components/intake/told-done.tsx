import { Notice } from '@/components/ui/notice';
import type { Words } from '@/lib/words/words';

/** What a press of a button has just done. */
const DONE = ['taken', 'letGo', 'answered', 'takenBack', 'seen', 'reopened', 'case', 'incident', 'linked', 'unlinked'];

export function ToldDone({ w, done }: { w: Words; done: string }) {
  return DONE.includes(done) ? <Notice tone="success">{w.t(`intake.done.${done}`)}</Notice> : null;
}
