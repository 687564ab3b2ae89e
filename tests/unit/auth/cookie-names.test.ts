import { expect, it } from 'vitest';
import { COOKIES } from '@/lib/auth/cookie-names';

it('no cookie is taken for a piece of the session’s', () => {
  const { session, secure: _, ...others } = COOKIES;
  expect(Object.values(others).filter((name) => name.startsWith(session))).toEqual([]);
});
