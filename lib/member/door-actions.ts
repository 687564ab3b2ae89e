'use server';

import type { Role } from '@/lib/auth/roles';
import { startSession } from '@/lib/auth/session-cookie';
import { signIn } from '@/lib/auth/sign-in';
import { wingOf } from '@/lib/auth/surfaces';
import { answerStranger } from '@/lib/form/answer';
import type { FormState } from '@/lib/form/form-state';
import { joinSchema, setUpSchema, signInSchema } from './door-schema';
import { join } from './join';
import { setUp } from './set-up';

const homeOf = (locale: string, role: Role) => `/${locale}/${wingOf(role) === 'family' ? 'my' : 'desk'}`;

export async function signInAction(_: FormState, data: FormData): Promise<FormState> {
  return answerStranger(data, signInSchema, async (input, { locale }) => {
    const done = await signIn(input);
    if (!done.ok) return done;
    await startSession(done.token);
    return { ok: true, go: homeOf(locale, done.role) };
  });
}

export async function joinAction(_: FormState, data: FormData): Promise<FormState> {
  return answerStranger(data, joinSchema, async (input, { locale }) => {
    const done = await join(input);
    if (!done.ok) return done;
    await startSession(done.token);
    return { ok: true, go: homeOf(locale, done.role) };
  });
}

export async function setUpAction(_: FormState, data: FormData): Promise<FormState> {
  return answerStranger(data, setUpSchema, async (input, { locale }) => {
    const done = await setUp(input);
    if (!done.ok) return done;
    await startSession(done.token);
    return { ok: true, go: `/${locale}/desk` };
  });
}
