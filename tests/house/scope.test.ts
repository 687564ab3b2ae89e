import { describe, expect, it } from 'vitest';
import { codeOf, places, sourceFiles, sourceOf } from '../support/sources';

const lib = sourceFiles('lib');

/** The text between the bracket at `open` and its partner. */
function bracketed(source: string, open: number): string {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    if (depth === 0) return source.slice(open, at + 1);
  }
  return source.slice(open);
}

/** Every `where: {…}` of a query by Prisma, with its place. */
const wheres = lib.flatMap((file) => {
  const source = codeOf(file);
  return [...source.matchAll(/\bwhere: \{/g)].map((match) => {
    const where = bracketed(source, match.index + 'where: '.length);
    return { at: `${file}:${source.slice(0, match.index).split('\n').length}`, where: where.replace(/\s+/g, ' ') };
  });
});

describe('a row is found through its scope', () => {
  it('there are queries to look at', () => {
    expect(wheres.length).toBeGreaterThan(40);
  });

  it('never by its id alone', () => {
    const scoped = /campaignId|visible\w*\(|\bvisible\b|\.\.\.(where|owner|row)\b|\bAND:/;
    const alone = wheres.filter(({ where }) => /[{,] ?(id|\w+Id|ref|code|kind|letterId)\b/.test(where) && !scoped.test(where));
    // Before anyone is signed in there is no campaign: these rows are found by a secret, or are public.
    const known =
      /^lib\/(auth\/(kept|session|gate)|publication\/read(-people|-corrections|-posts|-petition-posts)?|campaign\/read|auth\/keyring)\.ts:/;
    expect(
      alone
        .filter(({ at, where }) => !known.test(at) && !/^\{ id: actor\.campaignId \}$/.test(where))
        .map(({ at, where }) => `${at}  ${where}`),
    ).toEqual([]);
  });

  it('every query by hand names the campaign', () => {
    const raw = lib.flatMap((file) => {
      const source = codeOf(file);
      return [...source.matchAll(/\$(?:queryRaw|executeRaw)(?:<[^`]*>)?`([^`]*)`/g)].map(([, sql = ''], at) => ({
        at: `${file} #${at + 1}`,
        sql,
      }));
    });
    expect(raw.length).toBeGreaterThan(3);
    const open = raw.filter(({ sql }) => !/campaign_id = \$\{|\$\{actor\.campaignId\}|\$\{where\}|set_config/.test(sql));
    expect(open.map(({ at, sql }) => `${at}: ${sql.trim().slice(0, 80)}`)).toEqual([]);
  });

  it('a model’s every table has its campaign and begins its key or an index with it', () => {
    const models = sourceFiles('prisma/models', /\.prisma$/).flatMap((file) => [
      ...sourceOf(file).matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm),
    ]);
    expect(models.length).toBeGreaterThan(18);
    // These are about the installation, or stand before anyone has said which campaign.
    const without = models.filter(([, , body = '']) => !/\bcampaignId\s+String/.test(body)).map(([, name]) => name);
    expect(without.sort()).toEqual(['Budget', 'Campaign', 'Installation', 'Kept']);
    const unindexed = models.filter(
      ([, , body = '']) => /\bcampaignId\s+String/.test(body) && !/@@(id|unique|index)\(\[campaignId|campaignId\s+String\s+@id/.test(body),
    );
    // What is published is found by its address.
    expect(unindexed.map(([, name]) => name)).toEqual(['PublishedSnapshot']);
  });

  it('the schema refuses an undefined condition', () => {
    expect(sourceOf('prisma/schema.prisma')).toContain('strictUndefinedChecks');
  });
});

describe('who asks', () => {
  it('no layout and no proxy guards: a page asks for itself', () => {
    const pages = sourceFiles('app').filter((file) => /\/\((family|desk)\)\/.*page\.tsx$/.test(file));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((file) => !/\brequireActor\(/.test(codeOf(file)))).toEqual([]);
  });

  it('an action asks through answerForm or answerStranger, and only doors through the latter', () => {
    const actions = sourceFiles('lib').filter((file) => /actions\.ts$/.test(file));
    const bodies = actions.flatMap((file) =>
      codeOf(file)
        .split(/^export async function /m)
        .slice(1)
        .map((body) => [file, body] as const),
    );
    expect(
      bodies.filter(([, body]) => !/return answer(Form|Stranger)\(/.test(body)).map(([file, body]) => `${file}: ${body.slice(0, 40)}`),
    ).toEqual([]);
    expect(
      bodies
        .filter(([file, body]) => body.includes('answerStranger') && !/\/(door|stranger)-actions\.ts$/.test(file))
        .map(([file]) => file),
    ).toEqual([]);
  });

  it('the desk’s actions name the roles that may', () => {
    const desk = sourceFiles('lib').filter((file) => /^lib\/\w+\/(desk-)?actions\.ts$/.test(file));
    const bodies = desk.flatMap((file) =>
      codeOf(file)
        .split(/^export async function /m)
        .slice(1)
        .map((body) => [file, body] as const),
    );
    expect(bodies.length).toBeGreaterThan(15);
    expect(bodies.filter(([, body]) => !/\{ roles: /.test(body)).map(([file, body]) => `${file}: ${body.slice(0, 40)}`)).toEqual([]);
  });

  it('the client never says whose: no schema has an owner’s field', () => {
    const schemas = sourceFiles('lib').filter((file) => /schema\.ts$/.test(file));
    expect(schemas.length).toBeGreaterThan(8);
    expect(places(schemas, /\b(campaignId|ownerId|actorId|enteredBy|madeBy|readBy)\b\s*:/)).toEqual([]);
  });
});
