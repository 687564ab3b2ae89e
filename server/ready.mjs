// @ts-check
// /readyz: every database role this process uses answers, and none of them can step over row-level security.
import pg from 'pg';

const pools = ['DATABASE_URL_APP', 'DATABASE_URL_PUBLIC']
  .map((name) => process.env[name])
  .filter((url) => url !== undefined && url !== '')
  .map((url) => new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 3_000, allowExitOnIdle: true }));
for (const pool of pools) pool.on('error', () => {});

export async function isReady() {
  try {
    const answers = await Promise.all(
      pools.map((pool) => pool.query('SELECT rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = current_user')),
    );
    return answers.length > 0 && answers.every(({ rows }) => rows[0]?.above === false);
  } catch {
    return false;
  }
}
