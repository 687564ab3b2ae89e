import { sourceFiles, sourceOf } from './sources';

/** Files whose exports any browser may call: server actions. */
export const actionFiles = (): string[] =>
  ['lib', 'app', 'components'].flatMap((folder) => sourceFiles(folder)).filter((file) => /^\s*['"]use server['"]/m.test(sourceOf(file)));

const EXPORTED = /^export (?:async )?(?:function|const) (\w+)(?:<[^>]*>)?(?: = (?:async )?)?\(\s*actor: Actor\b/gm;

/**
 * Functions that take an Actor and go to the database for her: every read and write of the rooms, as
 * `room/file#name`. Those that only decide (access.ts) go nowhere.
 */
export function rooms(): { file: string; name: string; key: string }[] {
  const found = sourceFiles('lib').flatMap((file) => {
    const source = sourceOf(file);
    return [...source.matchAll(EXPORTED)].map(([, name = '']) => ({ file, name, source }));
  });
  // Itself, or through what every change of a thing has in common, such as changeLetter.
  const goes = (source: string) =>
    /\bwithScope\(|\breadTimeline\(|\b(change(Letter|Told|Post|Incident|Petition|Person)|editPetition|workOnTold|cookies)\(/.test(source);
  const doors = found.filter(({ file, source }) => goes(source) && !file.startsWith('lib/auth/'));
  const unique = new Map(doors.map((door) => [`${door.file.replace(/^lib\/|\.tsx?$/g, '')}#${door.name}`, door]));
  return [...unique].map(([key, { file, name }]) => ({ file, name, key }));
}
