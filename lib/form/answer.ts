import 'server-only';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { currentActor } from '@/lib/auth/current-actor';
import type { Role } from '@/lib/auth/roles';
import { isBusy } from '@/lib/db/busy';
import { isId, newId } from '@/lib/db/ids';
import { logTrouble } from '@/lib/log';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/words/locale';
import { type Words, words } from '@/lib/words/words';
import type { FormState } from './form-state';
import { forgetKept, keepTyped } from './kept';
import { readForm } from './read-form';
import type { Post } from './receipt';
import type { Refusal } from './result';
import { tellRefusal } from './tell-refusal';

/** Where to go next; `keep` where another form begins with what was typed here. */
type Answer = { ok: true; go: string; keep?: boolean } | Refusal;
/** Of a stranger, who has no session: `shown` is told on the same page, once; beside a refusal it is the page she had opened. */
type StrangersAnswer = Answer | { ok: true; shown: Record<string, string> } | (Refusal & { shown: Record<string, string> });
type Context = { actor: Actor; post: Post; locale: Locale };

/**
 * Answers a post of a signed-in member: who asks → what was typed → one write → where to go next.
 * Whatever fails, the state that comes back holds all that was typed.
 */
export async function answerForm<S extends z.ZodObject>(
  data: FormData,
  schema: S,
  run: (input: z.output<S>, context: Context) => Promise<Answer>,
  options: { roles?: readonly Role[] } = {},
): Promise<FormState> {
  const { locale, w } = languageOf(data);
  const actor = await currentActor();
  if (!actor || (options.roles && !options.roles.includes(actor.role as Role))) {
    await keepTyped(data);
    redirect(`/${locale}/sign-in?ended=1`);
  }
  return settle(data, schema, w, async (input, values) => {
    const answer = await run(input, { actor, locale, post: postOf(data, schema, values) });
    // What was kept over a sign-in has now gone through. Signing in itself forgets nothing.
    if (answer.ok && !answer.keep) await forgetKept();
    return answer;
  });
}

/** The same for whoever is not signed in yet: signing in, joining, the first setting-up. */
export async function answerStranger<S extends z.ZodObject>(
  data: FormData,
  schema: S,
  run: (input: z.output<S>, context: { locale: Locale }) => Promise<StrangersAnswer>,
): Promise<FormState> {
  const { locale, w } = languageOf(data);
  return settle(data, schema, w, (input) => run(input, { locale }));
}

type Run<S extends z.ZodObject> = (input: z.output<S>, values: Record<string, string>) => Promise<StrangersAnswer>;

async function settle<S extends z.ZodObject>(data: FormData, schema: S, w: Words, run: Run<S>): Promise<FormState> {
  const state = await stateAfter(data, schema, w, run);
  // The page is drawn anew now, and what another tab changed meanwhile may have taken the form off it.
  if (state.errors.length > 0 || state.problem !== undefined) tellRefusal(w, schema, state);
  return state;
}

async function stateAfter<S extends z.ZodObject>(data: FormData, schema: S, w: Words, run: Run<S>): Promise<FormState> {
  const read = readForm(data, schema);
  const values = withoutSecrets(read.values);
  if (!read.ok) {
    return { values, errors: read.issues.map(({ name, code, params }) => ({ name, message: w.t(`form.errors.${code}`, params) })) };
  }
  let answer: StrangersAnswer;
  try {
    answer = await run(read.value, read.values);
  } catch (error) {
    logTrouble('form', error);
    return { values, errors: [], problem: w.t(`form.problems.${isBusy(error) ? 'busy' : 'trouble'}`) };
  }
  if (answer.ok) {
    if ('shown' in answer) return { values: {}, errors: [], shown: answer.shown };
    redirect(answer.go);
  }
  const message = w.t(`form.refusals.${answer.reason}`, answer.params);
  const state = answer.field ? { values, errors: [{ name: answer.field, message }] } : { values, errors: [], problem: message };
  return 'shown' in answer ? { ...state, shown: answer.shown } : state;
}

function languageOf(data: FormData): { locale: Locale; w: Words } {
  const given = data.get('locale');
  const locale = isLocale(given) ? given : DEFAULT_LOCALE;
  return { locale, w: words(locale) };
}

function postOf(data: FormData, schema: z.ZodObject, values: Record<string, string>): Post {
  const key = data.get('key');
  return {
    form: Object.keys(schema.shape).join(' '),
    key: isId(key) ? key : newId(),
    content: JSON.stringify(Object.entries(values).sort()),
  };
}

const withoutSecrets = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/password|code/i.test(name)));
