import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { setClockForTests } from '@/lib/time/clock';
import { SEEDED_NAMES } from '@/prisma/story/people';
import { SEEDED_PHRASES } from '@/prisma/story/phrases';
import { tellStory } from '@/prisma/story/tell';
import { SEALED_OF_PEOPLE } from '@/prisma/story/told-people';
import { NOON, testDatabase } from '../support/database';
import { allTables } from '../support/rows';

const db = testDatabase();
const FAMILIES = 20;
const CANARY = 'Канарейка на подоконнике';
/** Names and phrases of the story that are in this database, as whoever holds the key reads them; and what is noted of people. */
let wanted: string[] = [];
let cluster: string;

beforeAll(async () => {
  // A clock that goes on: a form is answered only when it has been looked at for seconds.
  const began = Date.now();
  setClockForTests(() => new Date(Date.parse(NOON) + Date.now() - began));
  const { campaignId } = await tellStory({ families: FAMILIES });
  wanted = await readWanted(campaignId);
  await db.admin.query(`CREATE TABLE canary (text text)`);
  await db.admin.query('INSERT INTO canary VALUES ($1)', [CANARY]);
  // What was only in memory stands in the files from here on.
  await db.admin.query('CHECKPOINT');
  cluster = (await db.admin.query("SELECT current_setting('data_directory') AS at")).rows[0].at;
}, 120_000);

async function readWanted(campaignId: string): Promise<string[]> {
  const texts = await withScope(systemActor('test', campaignId), async ({ db: scoped, keys }) => {
    const cases = await scoped.case.findMany({ where: { campaignId }, include: { people: true, letters: true } });
    const opened = cases.map(async ({ people, letters, ...owner }) => {
      const key = await keys.ofCase(owner);
      const said = letters.map(({ id, textSealed }) => key.openOptional('letter.text', id, textSealed));
      return [...people.map((person) => key.openOptional('person.name', person.id, person.nameSealed)), ...said].join('\n');
    });
    return (await Promise.all(opened)).join('\n');
  });
  return [...[...SEEDED_NAMES, ...SEEDED_PHRASES].filter((word) => texts.includes(word)), ...SEALED_OF_PEOPLE];
}

/** Every file below, but those of other tests' databases. */
function filesBelow(folder: string, skip: (name: string) => boolean = () => false): string[] {
  return readdirSync(folder).flatMap((name) => {
    const at = path.join(folder, name);
    if (skip(at) || !existsSync(at)) return [];
    return statSync(at).isDirectory() ? filesBelow(at, skip) : [at];
  });
}

const holds = (file: string, words: readonly string[]): string[] => {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  return words.filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
};

describe('a disk that was carried off', () => {
  it('has twenty names and twenty phrases on it at least', () => {
    expect(wanted.filter((word) => SEEDED_NAMES.includes(word)).length).toBeGreaterThanOrEqual(20);
    expect(wanted.filter((word) => SEEDED_PHRASES.includes(word)).length).toBeGreaterThanOrEqual(20);
  });

  it('a dump of every table holds no name and no phrase', async () => {
    const found: string[] = [];
    for (const table of [...(await allTables(db.admin)), '_prisma_migrations']) {
      const { rows } = await db.admin.query<{ row: string }>(`SELECT x::text AS row FROM "${table}" x`);
      const dump = rows.map(({ row }) => row).join('\n');
      for (const word of [...wanted, CANARY])
        if (dump.includes(word) || dump.includes(Buffer.from(word).toString('hex'))) found.push(`${table}: ${word}`);
    }
    // The canary shows that a word in plain would have been found.
    expect(found).toEqual([`canary: ${CANARY}`]);
  });

  it('the files and the log of the database hold none either', async () => {
    const { rows } = await db.admin.query('SELECT oid::text AS oid FROM pg_database WHERE datname = current_database()');
    const others = (at: string) => path.dirname(at) === path.join(cluster, 'base') && path.basename(at) !== rows[0].oid;
    const log = path.join(path.resolve(import.meta.dirname, '../..'), '.cache', 'test-postgres-18', 'logs');
    const files = [...filesBelow(cluster, others), ...filesBelow(log)];
    expect(files.some((file) => file.endsWith('.log'))).toBe(true);
    const found = files.flatMap((file) => holds(file, [...wanted, CANARY]).map((word) => [path.relative(cluster, file), word] as const));
    expect(found.filter(([, word]) => word !== CANARY)).toEqual([]);
    expect(found.filter(([file]) => file.startsWith('base/'))).not.toEqual([]);
  });
});
