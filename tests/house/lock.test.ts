import { describe, expect, it } from 'vitest';
import { sourceOf } from '../support/sources';

type Locked = { version?: string; resolved?: string; integrity?: string; hasInstallScript?: boolean; link?: boolean };
const lock = JSON.parse(sourceOf('package-lock.json')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(sourceOf('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts?: object;
};

/**
 * The least version in which known faults are mended, or the one version that was looked at. The
 * registry's own audit does not answer from closed networks. Checked 2026-11-23.
 */
const AT_LEAST: Record<string, string> = { next: '16.4.5', react: '19.3.1', 'react-dom': '19.3.1', sharp: '0.35.5', zod: '4.6.6' };
const EXACTLY: Record<string, string> = { 'next-auth': '4.24.15', 'use-intl': '4.14.8', 'icu-minify': '4.14.8' };
/** Known faults, nothing drawn on the server, settings that leak between connections, no binding of ciphertext to its row. */
const NEVER = ['xlsx', 'recharts', 'echarts', '@nivo/core', '@electric-sql/pglite-socket', 'prisma-field-encryption'];

const versionsOf = (name: string) =>
  Object.entries(lock.packages).flatMap(([at, { version }]) => (at.endsWith(`node_modules/${name}`) && version ? [version] : []));
const numbers = (version: string) => version.split(/[-+]/)[0]?.split('.').map(Number) ?? [];
function older(a: string, b: string): boolean {
  const [x, y] = [numbers(a), numbers(b)];
  const at = y.findIndex((part, index) => part !== x[index]);
  return at >= 0 && (x[at] ?? 0) < (y[at] ?? 0);
}

describe('the lock', () => {
  it('compares versions as numbers', () => {
    expect([older('16.4.5', '16.4.5'), older('16.4.10', '16.4.5'), older('16.3.99', '16.4.5'), older('4.6.5', '4.6.6')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each(Object.entries(AT_LEAST))('has no %s older than %s', (name, least) => {
    expect(versionsOf(name).filter((version) => older(version, least))).toEqual([]);
  });

  it('has the packages of that table that we ask for', () => {
    for (const name of [...Object.keys(AT_LEAST), ...Object.keys(EXACTLY)])
      if (name in manifest.dependencies) expect(versionsOf(name), name).toHaveLength(1);
  });

  it.each(Object.entries(EXACTLY))('has %s in the version %s', (name, version) => {
    expect(versionsOf(name)).toEqual([version]);
  });

  it('names no registry: whoever installs has her own', () => {
    const hosts = Object.values(lock.packages).flatMap(({ resolved }) => (resolved?.includes('://') ? [new URL(resolved).host] : []));
    expect([...new Set(hosts)]).toEqual([]);
  });

  it('has a hash for every package', () => {
    const bare = Object.entries(lock.packages).filter(([at, { integrity, link }]) => at && !integrity && !link);
    expect(bare.map(([at]) => at)).toEqual([]);
  });

  it('has one version of all of Prisma', () => {
    const prisma = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([name]) =>
      /^(@prisma\/(client|adapter-pg|driver-adapter-utils)|prisma)$/.test(name),
    );
    expect(new Set(prisma.map(([, version]) => version)).size).toBe(1);
    expect(prisma.length).toBeGreaterThan(2);
  });
});

describe('package.json', () => {
  it('pins every version', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('asks for none of what we decided against', () => {
    expect(NEVER.filter((name) => name in manifest.dependencies || name in manifest.devDependencies)).toEqual([]);
  });

  it('lets no dependency run a script while it is installed', () => {
    expect(manifest.allowScripts).toBeUndefined();
  });
});
