import { z } from 'zod';
import type { Words } from '@/lib/words/words';
import type { FormState } from './form-state';

/** What `server/refused-post.mjs` puts on a page that has lost the form meanwhile. */
export type ToldRefusal = { error: string; title: string; said: string[]; kept: string; typed: Typed[] };
/** `name` is that of its first input. */
type Typed = { name: string; text: string };

const house = globalThis as unknown as { homewardTellRefusal?: (refusal: ToldRefusal) => void };

/** Tells a refusal to the server that holds this post's page back; shown only if no form on the page does. */
export function tellRefusal(w: Words, schema: z.ZodObject, { values, errors, problem }: FormState): void {
  house.homewardTellRefusal?.({
    error: w.t('form.error'),
    title: w.t('form.gone.title'),
    said: [...(problem ? [problem] : []), ...errors.map(({ message }) => message)],
    kept: w.t('form.gone.kept'),
    typed: typedIn(schema, values),
  });
}

/** What a person typed, of what a form posted: no ids, marks or choices of a list; a day's three parts as one. */
export function typedIn({ shape }: z.ZodObject, values: Record<string, string>): Typed[] {
  const typed = new Map<string, Typed>();
  for (const [name, value] of Object.entries(values)) {
    const [field = '', part] = name.split('.');
    const isDay = part === 'day' || part === 'month' || part === 'year';
    if (!value.trim() || MACHINE.test(value) || isChoice(shape[field]) || (part !== undefined && !isDay && value === TICKED)) continue;
    const known = isDay ? typed.get(field) : undefined;
    if (known) known.text += `.${value}`;
    else typed.set(isDay ? field : name, { name: isDay ? `${field}.day` : name, text: value });
  }
  return [...typed.values()];
}

const TICKED = '1';
/** Ids and digests, which travel hidden. */
const MACHINE = /^[\w-]{32,}$/;

const isChoice = (field: unknown): boolean =>
  field instanceof z.ZodEnum || (field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodEnum);
