import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { categoriesOf } from './read';

/** The campaign's categories, for a form that needs nothing else. */
export const readCategories = (actor: Actor) => withScope(actor, categoriesOf);
