import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Told } from '@/prisma/story/tell';
import { freePort } from '../../../ops/ports.mjs';
import { APP, databaseUrl, ensureDatabase, PUBLIC, withClient } from '../../../ops/roles.mjs';
import { LOGS, ROOT, STORY, shared } from './place';

/** A site of its own: a copy of the story's database and a server on it. */
export class Site {
  private child: ChildProcess | undefined;
  private pool: pg.Pool | undefined;
  readonly logFile: string;

  private constructor(
    readonly database: string,
    private readonly port: number,
    readonly told: Told,
  ) {
    this.logFile = path.join(LOGS, `${database}.log`);
  }

  static async make(database: string): Promise<Site> {
    const { adminUrl, toldFile } = shared();
    await withClient(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`));
    await ensureDatabase(adminUrl, { name: database, template: STORY });
    const site = new Site(database, await freePort(), JSON.parse(readFileSync(toldFile, 'utf8')) as Told);
    await site.start();
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const given = shared();
    const at = (role: string, url: string) => databaseUrl(url, this.database, role);
    const log = openSync(this.logFile, 'a', 0o600);
    this.child = spawn(process.execPath, [path.join(ROOT, 'server', 'main.mjs')], {
      cwd: ROOT,
      stdio: ['ignore', log, log],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        PORT: String(this.port),
        HOST: '127.0.0.1',
        HOMEWARD_ORIGIN: this.url,
        HOMEWARD_LOG_LEVEL: 'debug',
        HOMEWARD_MASTER_KEY_FILE: given.keyFile,
        DATABASE_URL_APP: at(APP, given.app),
        DATABASE_URL_PUBLIC: at(PUBLIC, given.public),
      },
    });
    for (const until = Date.now() + 60_000; Date.now() < until && this.child.exitCode === null; await sleep(50)) {
      if ((await statusOf(`${this.url}/readyz`)) === 200) return;
    }
    throw new Error(`The site did not start; see ${this.logFile}.`);
  }

  /** As a power cut would end it. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  /** As the superuser: row-level security does not hold here. */
  async sql<Row extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    this.pool ??= new pg.Pool({ connectionString: databaseUrl(shared().adminUrl, this.database), max: 2 });
    return (await this.pool.query<Row>(text, values)).rows;
  }

  async count(table: string, where = 'true', values: unknown[] = []): Promise<number> {
    const [row] = await this.sql<{ n: string }>(`SELECT count(*) AS n FROM "${table}" WHERE ${where}`, values);
    return Number(row?.n);
  }

  async stop(): Promise<void> {
    await this.pool?.end();
    await this.kill('SIGTERM');
  }
}

function statusOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    get(url, { agent: false, timeout: 3_000 }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', () => resolve(0))
      .on('timeout', function (this: { destroy(): void }) {
        this.destroy();
      });
  });
}
