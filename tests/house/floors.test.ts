import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../support/sources';
import { LADDER, PRIVATE_ROOMS, roomOf } from './ladder';

const lib = sourceFiles('lib');
const components = sourceFiles('components');
const app = sourceFiles('app');
const all = [...lib, ...components, ...app];
const imports = all.flatMap(importsOf);
const floor = (rung: string | null) => LADDER.indexOf(rung as (typeof LADDER)[number]);
const say = ({ from, line, to }: { from: string; line: number; to: string }) => `${from}:${line} → ${to}`;

describe('floors', () => {
  it('there is something to look at', () => {
    expect(lib.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(500);
  });

  it('every room of lib has its rung', () => {
    expect([...new Set(lib.flatMap((file) => roomOf(file) ?? []))].filter((room) => floor(room) < 0)).toEqual([]);
  });

  it('in lib, imports go downward only', () => {
    const up = imports.filter(({ from, to }) => roomOf(from) && roomOf(to) && floor(roomOf(to)) > floor(roomOf(from)));
    expect(up.map(say)).toEqual([]);
  });

  it('lib imports no component and no page; components import no page', () => {
    const up = imports.filter(
      ({ from, to }) =>
        (from.startsWith('lib/') && /^(components|app)\//.test(to)) || (from.startsWith('components/') && to.startsWith('app/')),
    );
    expect(up.map(say)).toEqual([]);
  });

  it('nobody imports tests, the launcher or the story', () => {
    expect(imports.filter(({ to }) => /^(tests|ops|bin|server|prisma\/story)\/|^prisma\/seed/.test(to)).map(say)).toEqual([]);
  });

  it('a page imports no page, and goes to the database through a room', () => {
    expect(imports.filter(({ from, to }) => from.startsWith('app/') && to.startsWith('app/') && !to.endsWith('.css')).map(say)).toEqual([]);
    const direct = imports.filter(
      ({ from, to }) => !from.startsWith('lib/') && /^(lib\/db\/(client|scope|published)|prisma\/client)/.test(to),
    );
    expect(direct.map(say)).toEqual([]);
  });

  it('every import of ours leads somewhere', () => {
    expect(imports.filter(({ to }) => /^(lib|components|app)\//.test(to) && !/\.(tsx?|css|json)$/.test(to)).map(say)).toEqual([]);
  });
});

describe('the public wing', () => {
  const publicFiles = [...app.filter((file) => file.includes('/(public)/')), 'lib/publication/read.ts', 'lib/publication/data-answer.ts'];

  it('cannot reach the rooms of people and cases', () => {
    const reached = new Map<string, string>(publicFiles.map((file) => [file, file]));
    for (const [file, way] of reached)
      for (const { to, isType } of importsOf(file))
        if (!isType && /^(lib|components|app)\//.test(to) && !reached.has(to)) reached.set(to, `${way} → ${to}`);
    const rooms = [...reached].filter(
      // Which kinds of reply and which words of a fate there are is no secret; which letter got which, and whose, is.
      ([file]) =>
        (PRIVATE_ROOMS.includes(roomOf(file) ?? '') &&
          !/^lib\/(reply\/kinds\/|person\/statuses\.ts$|gathering\/(kinds\/|answers\.ts$|grounds\.ts$)|incident\/kinds\/|question\/edition-kinds\.ts$|post\/channels\.ts$)/.test(
            file,
          )) ||
        /^lib\/(auth\/with-scope|db\/scope|seal)/.test(file),
    );
    expect(reached.size).toBeGreaterThan(20);
    expect(rooms.map(([, way]) => way)).toEqual([]);
  });
});

describe('doors to the database', () => {
  const importing = (to: RegExp, names = /./) => imports.filter((each) => to.test(each.to) && names.test(each.names) && !each.isType);

  it('inScope is lib/auth’s alone', () => {
    expect(
      importing(/^lib\/db\/scope\.ts$/, /\binScope\b|\bsetScope\b|\bcallAlone\b/)
        .filter(({ from }) => !/^lib\/(auth|db)\//.test(from))
        .map(say),
    ).toEqual([]);
  });

  it('readPublished is the publication’s, the door’s, and the workers’, which have to learn which campaigns there are', () => {
    const others = importing(/^lib\/db\/published\.ts$/).filter(
      ({ from }) => !/^lib\/publication\/|^lib\/member\/door-campaigns\.ts$|^lib\/campaign\/campaign-ids\.ts$/.test(from),
    );
    expect(others.map(say)).toEqual([]);
  });

  it('the client is lib/db’s and the master key lib/seal’s', () => {
    expect(
      importing(/^lib\/db\/client\.ts$/)
        .filter(({ from }) => !from.startsWith('lib/db/'))
        .map(say),
    ).toEqual([]);
    // The limiter keys its digests with it: before anyone is signed in there is no campaign's key.
    expect(
      importing(/^lib\/seal\/master-key\.ts$/)
        .filter(({ from }) => !/^lib\/seal\/|^lib\/auth\/limiter\.ts$/.test(from))
        .map(say),
    ).toEqual([]);
  });

  it('actors are made by lib/auth, and by the jobs that begin without one', () => {
    const made = importing(/^lib\/auth\/actor\.ts$/, /\b(memberActor|systemActor|strangerActor)\b/).filter(
      ({ from }) => !from.startsWith('lib/auth/'),
    );
    expect(
      made
        .filter(
          ({ names, from }) => /memberActor|strangerActor/.test(names) || !/^lib\/(member|recount|signature|import|intake)\//.test(from),
        )
        .map(say),
    ).toEqual([]);
  });
});
