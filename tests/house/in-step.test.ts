import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { envExample } from '@/ops/env-example.mjs';
import { VARIABLES } from '@/ops/environment.mjs';
import { pendingChanges } from '@/ops/migration.mjs';
import { places, ROOT, sourceFiles, sourceOf } from '../support/sources';

describe('what is written down twice', () => {
  it('models and migrations agree', async () => {
    expect((await pendingChanges(path.join(ROOT, 'prisma'))).sql).toBe('');
  });

  it('.env.example and the table of variables agree', () => {
    expect(sourceOf('.env.example')).toBe(envExample());
  });

  it('every variable that is read is in the table, or is the launcher’s own word to the site', () => {
    const read = places(
      ['lib', 'app', 'components'].flatMap((folder) => sourceFiles(folder)),
      /process\.env\.\w+/,
    ).flatMap((place) => [...place.matchAll(/process\.env\.(\w+)/g)].map(([, name = '']) => name));
    const own = ['NODE_ENV', 'HOMEWARD_SETUP_TOKEN_FILE'];
    expect(read.length).toBeGreaterThan(5);
    expect([...new Set(read)].filter((name) => !own.includes(name) && !VARIABLES.some((each) => each.name === name))).toEqual([]);
  });
});

describe('the repository', () => {
  const tracked = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

  it('holds no key, no password file, no data', () => {
    expect(tracked.length).toBeGreaterThan(200);
    expect(tracked.filter((file) => /(^|\/)\.env$|\.(pem|key|p12|sqlite|dump)$|(^|\/)(\.data|\.cache|node_modules)\//.test(file))).toEqual(
      [],
    );
  });

  it('.ci/run can be run', () => {
    const mode = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-s', '.ci/run'], { cwd: ROOT, encoding: 'utf8' });
    expect(mode === '' || mode.startsWith('100755')).toBe(true);
    expect(sourceOf('.ci/run')).toMatch(/npm test/);
  });
});
