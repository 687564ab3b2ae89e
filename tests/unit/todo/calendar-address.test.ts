import { describe, expect, it } from 'vitest';
import { cacheControl } from '@/server/headers.mjs';
import { wingOf } from '@/server/wings.mjs';

describe('the address of a calendar', () => {
  it('is the door’s: of both private wings, kept nowhere, and no campaign can stand there', () => {
    expect(wingOf(`/ru/calendar/${'a'.repeat(43)}.ics`)).toBe('door');
    expect(cacheControl('door')).toBe('private, no-store');
  });
});
