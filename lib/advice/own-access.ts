import type { Actor } from '@/lib/auth/actor';

/** Everybody in the campaign reads its own texts and steps; editors and admins change them: families send them. */
export const mayKeepOwn = ({ role }: Actor): boolean => role === 'editor' || role === 'admin';
