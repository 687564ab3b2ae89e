import { Notice } from '@/components/ui/notice';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

/** Of a petition that was read from a file: whose it is, and whether the addressee answered. */
export function FiledNote({ w, importId, answeredOn }: { w: Words; importId: string; answeredOn: CalendarDate | null }) {
  return (
    <Notice tone="info">
      {w.t('petition.filed.note')}{' '}
      {answeredOn ? w.t('petition.filed.answered', { day: w.day(answeredOn) }) : w.t('petition.filed.unanswered')}{' '}
      <a href={`/${w.locale}/desk/imports/${importId}`}>{w.t('petition.filed.file')}</a>
    </Notice>
  );
}
