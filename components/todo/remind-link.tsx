import type { Words } from '@/lib/words/words';

/** The way from a letter to one's reminders about it. */
export function RemindLink({ w, wing, letterId }: { w: Words; wing: 'my' | 'desk'; letterId: string }) {
  return (
    <p className="muted no-print">
      <a href={`/${w.locale}/${wing}/todo/remind/${letterId}`}>{w.t('todo.remind.link')}</a>
    </p>
  );
}
