import { describe, expect, it } from 'vitest';
import { refuse } from '@/server/hygiene.mjs';
import { hideAddress, NEAR, nearOf } from '@/server/near.mjs';

type Request = Parameters<typeof nearOf>[0];
const from = (remoteAddress: string, headers: Record<string, string> = {}): Request =>
  ({ method: 'GET', url: '/ru', socket: { remoteAddress }, headers }) as unknown as Request;

describe('what stands in place of an address', () => {
  it('is the same for one address and one day, and says nothing of it', () => {
    const mark = nearOf(from('203.0.113.7'), 0);
    expect(mark).toMatch(/^[\w-]{22}$/);
    expect(nearOf(from('203.0.113.7'), 1)).toBe(mark);
    expect(nearOf(from('203.0.113.8'), 1)).not.toBe(mark);
    expect(nearOf(from('203.0.113.7'), 86_400_000)).not.toBe(mark);
  });

  it('is one for a customer’s whole IPv6 network', () => {
    const mark = nearOf(from('2001:db8:1:2::1'), 0);
    expect(nearOf(from('2001:0DB8:1:2:ffff:1:2:3'), 0)).toBe(mark);
    expect(nearOf(from('2001:db8:1:3::1'), 0)).not.toBe(mark);
  });

  it('is none for whoever comes by this machine: everybody behind a silent proxy or an onion service would be one', () => {
    for (const here of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(nearOf(from(here))).toBeNull();
  });

  it('is of the address the last proxy of ours saw, never of one the client made up', () => {
    const told = (list: string) => nearOf(from('127.0.0.1', { 'x-forwarded-for': list }), 0, 1);
    expect(told('198.51.100.1, 203.0.113.7')).toBe(told('203.0.113.7'));
    expect(told('198.51.100.1')).not.toBe(told('203.0.113.7'));
    expect(nearOf(from('127.0.0.1'), 0, 1)).toBeNull();
    expect(nearOf(from('127.0.0.1', { 'x-forwarded-for': '203.0.113.7' }), 0, 0)).toBeNull();
  });
});

describe('a request', () => {
  it('cannot bring a mark of its own', () => {
    const request = from('203.0.113.7', { host: 'x', [NEAR]: 'n'.repeat(22), 'x-homeward-other': '1' });
    expect(refuse(request)).toBeNull();
    expect(request.headers).toEqual({ host: 'x' });
  });

  it('goes on without any address, and with the mark only where it is told', () => {
    const headers = { host: 'x', 'x-forwarded-for': '203.0.113.7', 'x-real-ip': '203.0.113.7', forwarded: 'for=203.0.113.7' };
    const [silent, told] = [from('203.0.113.7', { ...headers }), from('203.0.113.7', { ...headers })];
    hideAddress(silent, false);
    hideAddress(told, true);
    expect(silent.headers).toEqual({ host: 'x' });
    expect(told.headers).toEqual({ host: 'x', [NEAR]: expect.stringMatching(/^[\w-]{22}$/) });
  });
});
