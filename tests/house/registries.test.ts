import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '@/lib/event/kinds';
import { REPLY_KINDS } from '@/lib/reply/kinds';
import { LOCALES } from '@/lib/words/locale';
import { codeOf, places, sourceFiles } from '../support/sources';

const REGISTRIES = sourceFiles('lib')
  .filter((file) => path.posix.basename(file) === 'index.ts')
  .map((file) => path.posix.dirname(file));
/** What the entries of a registry are made of: their type, and what several of them share. */
const shape = (folder: string) => sourceFiles(folder).filter((file) => path.posix.dirname(file) === folder && !file.endsWith('/index.ts'));

describe.each(REGISTRIES)('the registry %s', (folder) => {
  it('has every file that is in it', () => {
    const index = codeOf(`${folder}/index.ts`);
    const files = shape(folder).map((file) => path.posix.basename(file, '.ts'));
    const inner = shape(folder).map(codeOf).join('\n');
    const missing = files.filter((name) => !index.includes(`'./${name}'`) && !inner.includes(`'./${name}'`));
    expect(missing).toEqual([]);
    expect(files.length).toBeGreaterThan(1);
  });
});

describe('event kinds', () => {
  const files = sourceFiles('lib').filter((file) => !file.startsWith('lib/event/'));

  it.each(Object.entries(EVENT_KINDS))('%s is called what its code says, and is recorded somewhere', (code, kind) => {
    expect(kind.code).toBe(code);
    expect(places(files, new RegExp(`['"]${code}['"]`))).not.toEqual([]);
  });

  it('a file a kind, called by its code', () => {
    const names = sourceFiles('lib/event/kinds')
      .map((file) => path.posix.basename(file, '.ts'))
      .filter((name) => !['index', 'kind'].includes(name));
    expect(names.sort()).toEqual(
      Object.keys(EVENT_KINDS)
        .map((code) => code.replaceAll('_', '-'))
        .sort(),
    );
  });

  it('hold no text that anybody typed: ids, days and words of ours', () => {
    const kinds = sourceFiles('lib/event/kinds');
    expect(places(kinds, /\b(text|name|note|alias|number|contact)\b\s*:\s*z\./)).toEqual([]);
  });
});

describe('reply kinds', () => {
  it.each(REPLY_KINDS.map((kind) => [kind.code, kind] as const))(
    '%s has a file, names in every language, and a weight that says whether it answers',
    (code, kind) => {
      expect(sourceFiles('lib/reply/kinds')).toContain(`lib/reply/kinds/${code.replaceAll('_', '-')}.ts`);
      for (const locale of LOCALES) {
        expect(kind.name[locale].length).toBeGreaterThan(2);
        expect(kind.hint[locale]).toMatch(/\.$/);
      }
      expect(kind.weight > 0).toBe(kind.answers);
      if (kind.effect !== 'none') expect(kind.answers).toBe(false);
    },
  );

  it('no two have one code, one weight or one picture', () => {
    const answers = REPLY_KINDS.filter(({ answers: is }) => is);
    const lists: (string | number)[][] = [
      REPLY_KINDS.map(({ code }) => code),
      answers.map(({ weight }) => weight),
      REPLY_KINDS.flatMap(({ picture }) => picture ?? []),
    ];
    for (const values of lists) expect(new Set(values).size).toBe(values.length);
  });

  it('are named nowhere outside their folder where a property would do', () => {
    const named = places(
      sourceFiles('lib').filter((file) => !/^lib\/(reply\/kinds|event)\//.test(file)),
      new RegExp(`kind (===|!==) '(${REPLY_KINDS.map(({ code }) => code).join('|')})'`),
    );
    expect(named).toEqual([]);
  });
});
