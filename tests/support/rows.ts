import type pg from 'pg';

/** Every row, as the superuser sees it: by table, a digest of each. */
export type Rows = Map<string, string[]>;

/** Tables of the schema that have a campaign's id in them; the campaign's own is one of them. */
export async function campaignTables(admin: pg.Client): Promise<{ table: string; column: string }[]> {
  const { rows } = await admin.query<{ table: string }>(
    `SELECT c.relname AS table FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'campaign_id' AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`,
  );
  return [...rows.map(({ table }) => ({ table, column: 'campaign_id' })), { table: 'campaign', column: 'id' }];
}

/** The rows of one campaign in every table, so that a test can say that none was changed. */
export async function rowsOf(admin: pg.Client, campaignId: string): Promise<Rows> {
  const tables = await campaignTables(admin);
  const select = tables.map(({ table, column }) => `SELECT '${table}' AS t, md5(x::text) AS m FROM "${table}" x WHERE ${column} = $1`);
  const { rows } = await admin.query<{ t: string; m: string }>(`${select.join(' UNION ALL ')} ORDER BY 1, 2`, [campaignId]);
  const found: Rows = new Map(tables.map(({ table }) => [table, []]));
  for (const { t, m } of rows) found.get(t)?.push(m);
  return found;
}

/** Names of tables in which a row is gone or changed, and in which one came. */
export function difference(before: Rows, after: Rows): { changed: string[]; added: string[] } {
  const tables = [...before.keys()];
  const lacks = (some: Rows, other: Rows) =>
    tables.filter((table) => {
      const there = new Set(other.get(table));
      return (some.get(table) ?? []).some((row) => !there.has(row));
    });
  const changed = lacks(before, after);
  const grown = tables.filter((table) => (after.get(table)?.length ?? 0) > (before.get(table)?.length ?? 0));
  return { changed, added: grown };
}

/** How many rows each table of the schema has. */
export async function countAll(client: pg.Client): Promise<Record<string, number>> {
  const tables = await allTables(client);
  const select = tables.map((table) => `SELECT '${table}' AS t, count(*)::int AS n FROM "${table}"`);
  const { rows } = await client.query<{ t: string; n: number }>(select.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ t, n }) => [t, n]));
}

/** The application's tables; the migrations' own list is not one. */
export async function allTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ t: string }>(
    `SELECT relname AS t FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations' ORDER BY 1`,
  );
  return rows.map(({ t }) => t);
}
