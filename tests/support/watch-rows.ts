import type pg from 'pg';
import { campaignTables } from './rows';

/** Names of tables in which a row is gone or changed, and of those that have more rows than before. */
export type Difference = { changed: string[]; added: string[] };

/** What one write left: the digest of the row it took away or wrote over, and of the one it put there. */
type Write = { table_name: string; gone: string | null; come: string | null };

/**
 * Notes every write to a table with a campaign in it, by triggers, in the writer's own transaction: what is
 * rolled back was never noted. It says the same as comparing `rowsOf` before and after, and costs nothing
 * where nothing was written, so that thousands of attempts can be looked at.
 * @returns what was changed and added in a campaign since the last asking
 */
export async function watchRows(admin: pg.Client): Promise<(campaignId: string) => Promise<Difference>> {
  await admin.query(`
    CREATE SCHEMA watch;
    CREATE UNLOGGED TABLE watch.writes (campaign text NOT NULL, table_name text NOT NULL, gone text, come text);
    CREATE FUNCTION watch.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DECLARE kept jsonb := to_jsonb(COALESCE(NEW, OLD));
    BEGIN
      INSERT INTO watch.writes VALUES (kept->>TG_ARGV[0], TG_TABLE_NAME, md5(OLD::text), md5(NEW::text));
      RETURN NULL;
    END $$;`);
  const tables = await campaignTables(admin);
  for (const { table, column } of tables)
    await admin.query(
      `CREATE TRIGGER watch_note AFTER INSERT OR UPDATE OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION watch.note('${column}')`,
    );
  return async (campaignId) => {
    const { rows } = await admin.query<Write & { campaign: string }>('DELETE FROM watch.writes RETURNING *');
    return differenceOf(rows.filter(({ campaign }) => campaign === campaignId));
  };
}

/** A row that came and went, or was written over with what it was, is no difference. */
function differenceOf(writes: readonly Write[]): Difference {
  const tables = [...new Set(writes.map(({ table_name }) => table_name))].sort();
  const of = (table: string, side: 'gone' | 'come') => writes.flatMap((write) => (write.table_name === table ? (write[side] ?? []) : []));
  const without = (some: string[], other: string[]) => {
    const left = [...other];
    return some.filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return {
    changed: tables.filter((table) => without(of(table, 'gone'), of(table, 'come')).length > 0),
    added: tables.filter((table) => of(table, 'come').length > of(table, 'gone').length),
  };
}
