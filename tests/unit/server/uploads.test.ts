import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { LARGEST_FILE } from '@/lib/import/states';
import { LARGEST_POST, refuse } from '../../../server/hygiene.mjs';
import { plainPage } from '../../../server/plain-pages.mjs';
import { isUpload, LARGEST_UPLOAD, LONGEST_MS, limitTime } from '../../../server/uploads.mjs';

const post = (url: string, length: number, origin = 'http://homeward.test') =>
  refuse({
    method: 'POST',
    url,
    headers: { host: 'homeward.test', origin, 'content-length': String(length) },
  } as unknown as IncomingMessage);

describe('the address to which a file may be posted', () => {
  it.each([
    ['/ru/desk/imports/upload', true],
    ['/en/desk/imports/upload?x=1', true],
    ['/ru/desk/imports/upload/', false],
    ['/ru/desk/imports/uploads', false],
    ['/ru/desk/imports/%75pload', false],
    ['/de/desk/imports/upload', false],
    ['/ru/my/desk/imports/upload', false],
  ])('%s: %s', (url, is) => {
    expect(isUpload(url)).toBe(is);
    expect(post(url, LARGEST_POST + 1)).toBe(is ? null : 413);
  });

  it('takes a file of the size we say, and none larger; from our own pages only', () => {
    expect(LARGEST_UPLOAD).toBeGreaterThan(LARGEST_FILE);
    expect(post('/ru/desk/imports/upload', LARGEST_UPLOAD)).toBeNull();
    expect(post('/ru/desk/imports/upload', LARGEST_UPLOAD + 1)).toBe(413);
    expect(post('/ru/desk/imports/upload', 10, 'http://evil.test')).toBe(403);
  });

  it('says in both languages that a file is too large, or not that kind of file', () => {
    expect(plainPage(413, '/ru/desk/imports/upload')).toContain('200 МБ');
    expect(plainPage(413, '/en/desk/imports/upload')).toContain('200 MB');
    expect(plainPage(413, '/ru/my')).toContain('1 МБ');
    expect(plainPage(415, '/en/desk/imports/upload')).toContain('Not that kind of file');
  });
});

describe('the time a post may take', () => {
  const coming = (url: string) => {
    const socket = { destroy: vi.fn(), setTimeout: vi.fn() };
    const request = Object.assign(new EventEmitter(), { method: 'POST', url, complete: false, socket });
    return { request: request as unknown as IncomingMessage & EventEmitter, socket };
  };

  it('is a minute for a form; a file has longer, while something of it keeps coming', () => {
    vi.useFakeTimers();
    const [form, file, done] = [coming('/ru/my'), coming('/ru/desk/imports/upload'), coming('/ru/my')];
    for (const { request } of [form, file, done]) limitTime(request);
    done.request.emit('end');
    vi.advanceTimersByTime(LONGEST_MS.form + 1);
    expect([form, file, done].map(({ socket }) => socket.destroy.mock.calls.length)).toEqual([1, 0, 0]);
    expect(file.socket.setTimeout).toHaveBeenCalledWith(LONGEST_MS.silence, expect.any(Function));
    vi.advanceTimersByTime(LONGEST_MS.file);
    expect(file.socket.destroy).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
