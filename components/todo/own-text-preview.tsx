import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { exampleFields } from '@/lib/advice/own-example';
import { fillText } from '@/lib/paper/fill-text';
import { paperText } from '@/lib/paper/paper-text';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { OwnText } from '@/lib/timeline/own-texts';
import type { Words } from '@/lib/words/words';

/** A text with an invented case in it. */
export function OwnTextPreview({ w, text, today }: { w: Words; text: Pick<OwnText, 'body' | 'lang'>; today: CalendarDate }) {
  return (
    <Section id="preview" title={w.t('todo.own.text.preview')}>
      <p className="muted">{w.t('todo.own.text.previewNote')}</p>
      <Sheet w={w} lang={text.lang}>
        {paperText(fillText(text.body, exampleFields(today), text.lang))}
      </Sheet>
    </Section>
  );
}
