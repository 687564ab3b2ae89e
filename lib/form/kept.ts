import 'server-only';
import { cookies } from 'next/headers';
import { COOKIES } from '@/lib/auth/cookie-names';
import { dropKept, findKept, storeKept } from '@/lib/auth/kept';
import { EMPTY_FORM, type FormState } from './form-state';
import { showAgain } from './text';

/** Keeps what was typed when its session had ended, for this browser and half an hour. */
export async function keepTyped(data: FormData, form: unknown = data.get('form')): Promise<void> {
  const values = [...data.entries()].flatMap(([name, value]) =>
    typeof value === 'string' && !/^(\$ACTION|key$|locale$|form$)|password|code/i.test(name) ? [[name, showAgain(value)] as const] : [],
  );
  if (typeof form !== 'string' || values.length === 0) return;
  const token = await storeKept(JSON.stringify({ form, values }));
  if (token)
    (await cookies()).set(COOKIES.kept, token, { httpOnly: true, sameSite: 'strict', secure: COOKIES.secure, path: '/', maxAge: 1800 });
}

/** What was kept of the form `form`, to begin it with. */
export async function keptForm(form: string): Promise<FormState> {
  const token = (await cookies()).get(COOKIES.kept)?.value;
  const found = token ? await findKept(token) : null;
  if (!found) return EMPTY_FORM;
  const kept = JSON.parse(found) as { form: string; values: [string, string][] };
  return kept.form === form ? { values: Object.fromEntries(kept.values), errors: [] } : EMPTY_FORM;
}

/** Forgets it: the form went through. */
export async function forgetKept(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(COOKIES.kept)?.value;
  if (!token) return;
  jar.delete(COOKIES.kept);
  await dropKept(token);
}
