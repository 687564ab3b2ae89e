import { describe, expect, it } from 'vitest';
import { beginWith } from '@/lib/advice/own-begin';
import { exampleFields } from '@/lib/advice/own-example';
import { fillText, unknownPlaceholders } from '@/lib/paper/fill-text';
import { paperText } from '@/lib/paper/paper-text';
import { TEMPLATES } from '@/lib/paper/templates';
import { calendarDate } from '@/lib/time/calendar-date';

const EXAMPLE = exampleFields(calendarDate('2026-11-23'));

describe.each(TEMPLATES.map((template) => [template.code, template] as const))('the words of %s to begin with', (_, template) => {
  const begun = beginWith(template);

  it('have only placeholders that there are, and no day that nobody has', () => {
    expect(begun.length).toBeGreaterThan(40);
    expect(unknownPlaceholders(begun)).toEqual([]);
    expect(begun).not.toMatch(/190[14]|undefined/);
  });

  it('are a letter again once they are filled', () => {
    const text = paperText(fillText(begun, EXAMPLE, template.lang));
    expect(text).not.toMatch(/\{[^}]*\}|undefined|190[14]/);
    expect(text).toContain('Снегов');
  });
});
