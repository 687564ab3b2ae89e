import { z } from 'zod';
import { correctedForms, declined } from '@/lib/paper/declined';
import type { Form } from '@/lib/paper/fields';

/** The forms shown for correction: the nominative is the name itself. */
export const SHOWN_FORMS = ['genitive', 'dative', 'accusative', 'instrumental'] as const satisfies readonly Form[];
export type ShownForm = (typeof SHOWN_FORMS)[number];
export type FormsOfName = Partial<Record<ShownForm, string>>;
/** Forms a hand corrected, by whose name it is. */
export type Corrections = { signer: FormsOfName; person: FormsOfName };

const forms = z.partialRecord(z.enum(SHOWN_FORMS), z.string());
const corrections = z.object({ signer: forms, person: forms });

/** Corrections as they are kept; none where there are none. */
export const correctionsIn = (json: string | null): Corrections =>
  json ? (corrections.parse(JSON.parse(json)) as Corrections) : { signer: {}, person: {} };

/**
 * What of the forms that came back is a correction: not what is computed, and not what stood there for the
 * name before, since a new name makes new forms.
 */
export function correctionsOf(
  name: string | null,
  typed: Record<ShownForm, string | null>,
  before: { name: string | null; corrected: FormsOfName },
): FormsOfName {
  if (!name) return {};
  const computed = declined(name);
  const shown = before.name && before.name !== name ? correctedForms(before.name, before.corrected) : null;
  const kept = SHOWN_FORMS.flatMap((form) => {
    const text = typed[form];
    return text && text !== computed[form] && text !== shown?.[form] ? [[form, text]] : [];
  });
  return Object.fromEntries(kept);
}
