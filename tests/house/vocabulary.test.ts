import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionFiles } from '../support/doors';
import { codeOf, sourceFiles, sourceOf } from '../support/sources';

const files = ['lib', 'components', 'app'].flatMap((folder) => sourceFiles(folder));
const written = [
  ...files,
  ...sourceFiles('prisma/story'),
  ...sourceFiles('tests'),
  ...sourceFiles('ops', /\.mjs$/),
  ...sourceFiles('server', /\.mjs$/),
];
const BANNED = /^(utils?|helpers?|misc|common|shared|lib|services?|managers?|types|constants)(\.|$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('names', () => {
  it('are kebab-case; a route’s folder is as Next.js has it', () => {
    const parts = written.flatMap((file) =>
      file.split('/').map((part) => [file, part.replace(/(\.test|\.d|\.spec)?\.(tsx?|mjs)$/, '')] as const),
    );
    const odd = parts.filter(
      ([file, part]) =>
        !KEBAB.test(part) &&
        !(file.startsWith('app/') && /^(\[\w+\]|\(\w+\)|(data|corrections|errors)\.(csv|json|atom)|letter\.(pdf|docx|txt))$/.test(part)),
    );
    expect([...new Set(odd.map(([file]) => file))].filter((file) => !/^tests\/e2e\//.test(file))).toEqual([]);
  });

  it('say what is inside: no utils, no helpers', () => {
    expect(
      written.filter((file) =>
        file
          .split('/')
          .slice(1)
          .some((part) => BANNED.test(part)),
      ),
    ).toEqual([]);
  });

  it('components have the names of rooms or of what they draw', () => {
    const KNOWN = [
      'advice',
      'case',
      'chart',
      'desk',
      'door',
      'family',
      'form',
      'gathering',
      'import',
      'incident',
      'intake',
      'law',
      'letter',
      'member',
      'official',
      'paper',
      'person',
      'petition',
      'point',
      'post',
      'public',
      'question',
      'reply',
      'shell',
      'signature',
      'timeline',
      'todo',
      'ui',
    ];
    const folders = new Set(files.filter((file) => file.startsWith('components/')).map((file) => file.split('/')[1]));
    expect([...folders].filter((folder) => !KNOWN.includes(folder ?? ''))).toEqual([]);
  });

  it('there is no barrel but a registry', () => {
    const indexes = files.filter((file) => path.posix.basename(file, path.posix.extname(file)) === 'index');
    expect(
      indexes.filter(
        (file) =>
          !/^lib\/(event\/kinds|reply\/kinds|jurisdiction\/(rules|calendars)|publication\/charts|official\/directory|advice\/rungs|paper\/templates|gathering\/kinds|incident\/kinds|import\/formats)\/index\.ts$/.test(
            file,
          ),
      ),
    ).toEqual([]);
  });
});

describe('server actions', () => {
  const found = actionFiles();

  it('stand in files called so', () => {
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((file) => !/^lib\/[a-z]+\/(?:[a-z]+-)?actions\.ts$/.test(file))).toEqual([]);
    expect(files.filter((file) => /actions\.ts$/.test(file) && !found.includes(file))).toEqual([]);
  });

  it('are all such a file exports, each called …Action', () => {
    const exported = found.flatMap((file) => [...sourceOf(file).matchAll(/^export .*$/gm)].map(([line]) => [file, line] as const));
    expect(exported.length).toBeGreaterThan(20);
    expect(
      exported.filter(([, line]) => !/^export async function \w+Action\(_: FormState, data: FormData\): Promise<FormState> \{$/.test(line)),
    ).toEqual([]);
  });

  it('are begun nowhere inside a function', () => {
    expect(files.filter((file) => /^\s+['"]use server['"]/m.test(sourceOf(file)))).toEqual([]);
  });

  it('are short: a form is read, one write is called', () => {
    const long = found.flatMap((file) =>
      sourceOf(file)
        .split(/^export async function /m)
        .slice(1)
        .filter((body) => body.split('\n').length > 32)
        .map((body) => `${file}: ${body.slice(0, body.indexOf('('))}`),
    );
    expect(long).toEqual([]);
  });
});

describe('a room’s files', () => {
  it('that go to the database are kept from the browser', () => {
    const going = files.filter(
      (file) =>
        file.startsWith('lib/') &&
        /\bwithScope\(|\binScope\(|\breadPublished\(|^import (?!type\b).* from ['"](@\/(lib\/(seal|db\/client)|prisma\/client)|next\/headers)/m.test(
          codeOf(file),
        ),
    );
    const open = going.filter((file) => !/^import 'server-only';|^'use server';/m.test(sourceOf(file)));
    expect(open).toEqual([]);
    expect(going.length).toBeGreaterThan(40);
  });

  it('called access.ts or rules.ts are pure', () => {
    const pure = files.filter((file) => /^lib\/[a-z]+\/(access|rules|schema)\.ts$/.test(file));
    expect(pure.length).toBeGreaterThan(8);
    expect(pure.filter((file) => /\bawait\b|\basync\b|server-only|withScope|\$queryRaw/.test(codeOf(file)))).toEqual([]);
  });
});

describe('sizes', () => {
  const lines = (file: string) => sourceOf(file).split('\n').length - 1;
  /** Lists of facts: bodies, days off, names, phrases; and the list of all kinds of event, which has two lines a kind. */
  const DATA = /^(lib\/official\/directory|lib\/jurisdiction\/calendars|prisma\/story|tests)\/|^lib\/event\/kinds\/index\.ts$/;

  it('no file is longer than two hundred lines, data and tests excepted', () => {
    expect(written.filter((file) => !DATA.test(file) && lines(file) > 200).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  it('half are of 45 lines at most, nine in ten of 110', () => {
    const sizes = files
      .filter((file) => !DATA.test(file))
      .map(lines)
      .sort((a, b) => a - b);
    const at = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0;
    expect(at(0.5)).toBeLessThanOrEqual(45);
    expect(at(0.9)).toBeLessThanOrEqual(110);
  });
});
