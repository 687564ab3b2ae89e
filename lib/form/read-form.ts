import type { z } from 'zod';
import { showAgain } from './text';

type Refused = {
  ok: false;
  values: Record<string, string>;
  issues: { name: string; code: string; params: Record<string, string | number> }[];
};

/** Beyond this a value is not echoed: no field of ours is longer. */
const ECHO_AT_MOST = 100_000;

/**
 * Reads a posted form by its schema. Only names the schema knows are looked at; `sentOn.day` is the
 * part `day` of the field `sentOn`. A name posted twice, or a file where text belongs, is refused.
 */
export function readForm<S extends z.ZodObject>(
  data: FormData,
  schema: S,
): { ok: true; value: z.output<S>; values: Record<string, string> } | Refused {
  const input: Record<string, unknown> = {};
  const values: Record<string, string> = {};
  const issues: Refused['issues'] = [];
  for (const [name, value] of data.entries()) {
    const [field = '', part] = name.split('.', 2);
    if (!Object.hasOwn(schema.shape, field)) continue;
    if (typeof value !== 'string') issues.push({ name: field, code: 'notText', params: {} });
    else if (name in values) issues.push({ name: field, code: 'twice', params: {} });
    else {
      values[name] = showAgain(value.slice(0, ECHO_AT_MOST));
      if (part === undefined) input[field] = value;
      else input[field] = { ...(input[field] as object | undefined), [part]: value };
    }
  }
  const read = schema.safeParse(input);
  if (read.success && issues.length === 0) return { ok: true, value: read.data, values };
  for (const issue of read.error?.issues ?? []) {
    const name = String(issue.path[0] ?? '');
    if (issues.some((each) => each.name === name)) continue;
    const params = (issue.code === 'custom' ? issue.params : undefined) as Record<string, string | number> | undefined;
    issues.push({ name, code: /^[a-zA-Z]+$/.test(issue.message) ? issue.message : 'notText', params: params ?? {} });
  }
  return { ok: false, values, issues };
}
