import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { EVENT_KINDS } from '@/lib/event/kinds';

/** Which lines an actor may be shown of what she may reach: a family those that are for her. */
export const kindsFor = (actor: Actor): string[] =>
  Object.values(EVENT_KINDS).flatMap((kind) => (kind.forFamily || isStaff(actor) ? [kind.code] : []));
