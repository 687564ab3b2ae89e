import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { preferredLocale, refuse } from '../../../server/hygiene.mjs';
import { plainPage } from '../../../server/plain-pages.mjs';
import { withOneTitle, withoutScript } from '../../../server/whole-page.mjs';
import { wingOf } from '../../../server/wings.mjs';

const request = (method: string, url: string, headers: Record<string, string> = {}) =>
  ({ method, url, headers: { host: 'homeward.test', ...headers } }) as unknown as IncomingMessage;

describe('what is refused at the door', () => {
  it.each([
    ['PUT', '/ru', {}, 405],
    ['TRACE', '/ru', {}, 405],
    ['GET', '//evil.test', {}, 400],
    ['GET', '/%zz', {}, 400],
    ['GET', '/a%00b', {}, 400],
    ['POST', '/ru', { 'content-length': '1' }, 403],
    ['POST', '/ru', { origin: 'null', 'content-length': '1' }, 403],
    ['POST', '/ru', { origin: 'http://evil.test', 'content-length': '1' }, 403],
    ['POST', '/ru', { origin: 'http://homeward.test' }, 411],
    ['POST', '/ru', { origin: 'http://homeward.test', 'content-length': '1000001' }, 413],
    ['POST', '/ru', { origin: 'http://homeward.test', 'content-length': '1000' }, null],
    ['GET', '/ru', {}, null],
  ])('%s %s %j → %s', (method, url, headers, status) =>
    expect(refuse(request(method, url, headers as Record<string, string>))).toBe(status),
  );

  it('forgets what only a proxy or Next itself may say', () => {
    const asked = request('GET', '/ru', {
      'x-middleware-subrequest': 'x',
      'x-forwarded-host': 'evil.test',
      'next-resume': '1',
      accept: '*/*',
    });
    refuse(asked);
    expect(Object.keys(asked.headers).sort()).toEqual(['accept', 'host']);
  });
});

describe('a page without script', () => {
  it('loses its scripts, their hints and the marks between texts, and nothing that was typed', () => {
    const typed = '&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- x --&gt;';
    const html = `<head><link rel="preload" href="/a.js" as="script"/><link rel="stylesheet" href="/a.css"/></head><p>${typed}<!-- -->2</p><script nonce="x">self.__next_f.push("<p>")</script>`;
    expect(withoutScript(html)).toBe(`<head><link rel="stylesheet" href="/a.css"/></head><p>${typed}2</p>`);
  });
  it('belongs to a wing by its first part', () => {
    const paths = ['/ru/desk/letters', '/ru/my', '/en/sign-in', '/ru/zhdem-doma', '/ru', '/ru/constructor'];
    expect(paths.map((path) => wingOf(path))).toEqual(['desk', 'family', 'door', 'public', 'public', 'public']);
  });
  it('speaks the language asked for', () => {
    expect(['en-GB,en;q=0.9', 'de,en', 'kk', ''].map((accepted) => preferredLocale(accepted))).toEqual(['en', 'en', 'ru', 'ru']);
    expect(plainPage(413, '/en/my')).toContain('lang="en"');
  });
});

describe('the one title of a page', () => {
  it('is a refused form’s, wherever React put it', () => {
    const html = '<head><title>Письмо</title></head><p>…</p><title data-failed="true">Ошибка: Отправить</title>';
    expect(withOneTitle(html)).toBe('<head><title>Ошибка: Отправить</title></head><p>…</p>');
  });
  it('is left alone where nothing was refused', () => {
    expect(withOneTitle('<title>Письмо</title>')).toBe('<title>Письмо</title>');
  });
});
