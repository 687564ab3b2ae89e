import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Source files below a folder of the repository, as paths relative to it; none where there is no folder. */
export function sourceFiles(folder: string, extension = /\.tsx?$/): string[] {
  if (!existsSync(path.join(ROOT, folder))) return [];
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => extension.test(name) && statSync(path.join(ROOT, folder, name)).isFile())
    .map((name) => path.posix.join(folder, name))
    .sort();
}

export const sourceOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The source with comments blanked out, line for line: what is said about a thing is not the thing. */
export const codeOf = (file: string): string =>
  sourceOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

export type Import = { from: string; line: number; to: string; names: string; isType: boolean };

const IMPORT =
  /(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|import\s+['"]([^'"]+)['"]/g;

/** What a file imports: files of ours as paths of the repository, others by their names. */
export function importsOf(file: string): Import[] {
  const source = codeOf(file);
  return [...source.matchAll(IMPORT)].map((match) => {
    const [, type, names = '', named, called, bare] = match;
    const target = named ?? called ?? bare ?? '';
    return { from: file, line: lineAt(source, match.index), to: resolve(file, target), names, isType: Boolean(type) };
  });
}

function resolve(file: string, target: string): string {
  const at = target.startsWith('@/') ? target.slice(2) : target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : null;
  if (at === null) return target;
  const found = ['', '.ts', '.tsx', '/index.ts', '.mjs']
    .map((end) => `${at}${end}`)
    .find((name) => existsSync(path.join(ROOT, name)) && statSync(path.join(ROOT, name)).isFile());
  return found ?? at;
}

const lineAt = (source: string, index: number): number => source.slice(0, index).split('\n').length;

/** Every place in these files that matches, as `file:line  text`. */
export function places(files: readonly string[], pattern: RegExp, read: (file: string) => string = codeOf): string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((text, index) => (pattern.test(text) ? [`${file}:${index + 1}  ${text.trim().slice(0, 120)}`] : [])),
  );
}
