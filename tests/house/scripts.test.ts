import { describe, expect, it } from 'vitest';
import { importsOf, places, sourceFiles, sourceOf } from '../support/sources';

const files = ['lib', 'components', 'app'].flatMap((folder) => sourceFiles(folder));
const everything = [
  ...files,
  ...sourceFiles('prisma/story'),
  ...sourceFiles('server', /\.mjs$/),
  ...sourceFiles('ops', /\.mjs$/),
  ...sourceFiles('tests'),
  ...sourceFiles('bin', /\.mjs$/),
];
const client = files.filter((file) => /^\s*['"]use client['"]/m.test(sourceOf(file)));

describe('without JavaScript', () => {
  it('nothing says "Loading…" for ever', () => {
    expect(files.filter((file) => /\/(loading|template|default)\.tsx?$/.test(file))).toEqual([]);
    expect(places(files, /\bSuspense\b|\buseTransition\b|\bnext\/dynamic\b|\bReact\.lazy\b|\bunstable_/)).toEqual([]);
  });

  it('a client component is a form’s or the desk’s', () => {
    expect(client.length).toBeGreaterThan(0);
    expect(client.filter((file) => !/^components\/(form|desk)\//.test(file))).toEqual([]);
  });

  it('a client component gets strings: it imports neither the catalogues nor a server’s room', () => {
    const wrong = client
      .flatMap(importsOf)
      .filter(
        ({ to, isType }) =>
          !isType &&
          (/^lib\/words\/(catalogue|words|ru|en)/.test(to) || (/^lib\//.test(to) && /^import 'server-only'/m.test(sourceOf(to)))),
      );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  // An open fault of Next.js: one post without JavaScript to such a form hangs the whole server.
  it('no client component binds a server action', () => {
    expect(places(client, /\.bind\(/)).toEqual([]);
  });

  it('no page keeps anything in the browser', () => {
    expect(places(files, /\b(localStorage|sessionStorage|indexedDB|document\.cookie|navigator\.)/)).toEqual([]);
  });

  it('no page is cached or made beforehand', () => {
    expect(
      places(files, /['"]use cache|\bunstable_cache\b|export const revalidate|generateStaticParams|force-static|next\/image|next\/font/),
    ).toEqual([]);
  });
});

describe('what no line may do', () => {
  it.each([
    ['write HTML by hand', /dangerouslySetInnerHTML|\.innerHTML\b|\binsertAdjacentHTML\b/],
    ['run text as SQL', /\$(query|execute)RawUnsafe|Prisma\.raw\((?!`?'?[<>=A-Z]|['"`(])/],
    ['run text as a program', /\beval\(|new Function\(|\bvm\b\.run/],
    ['pass by the types', /@ts-ignore|@ts-nocheck|\bas any\b|: any\b|<any>/],
  ])('%s', (_, pattern) => {
    // Prisma.raw of a word of ours is looked at in review: standing-sql checks it against /^[a-z_]+$/ first.
    const found = places(files, pattern).filter(
      (place) => !/^lib\/(letter\/(standing-sql|filter-sql)|db\/keyset|official\/read-directory|timeline\/read-case-list)\.ts:/.test(place),
    );
    expect(found).toEqual([]);
  });

  it('silence the linter without a reason', () => {
    const silenced = places(everything, /(biome-ignore|eslint-disable|@ts-expect-error)/, sourceOf).filter(
      (place) => !place.startsWith('tests/house/'),
    );
    expect(silenced.length).toBeGreaterThan(3);
    expect(silenced.filter((place) => !/(biome-ignore (lint\/[\w/]+|format):|@ts-expect-error:?) \S+/.test(place))).toEqual([]);
  });

  it('leave work for later', () => {
    expect(places(everything, /\b(TODO|FIXME|XXX|HACK)\b/, sourceOf).filter((place) => !place.startsWith('tests/house/'))).toEqual([]);
  });

  it('leave a test out', () => {
    const tests = sourceFiles('tests', /\.(test|spec)\.ts$/).filter((file) => !file.startsWith('tests/house/'));
    expect(places(tests, /\b(it|test|describe)\.(skip|only|todo|skipIf|runIf|fixme)\b/)).toEqual([]);
  });
});
