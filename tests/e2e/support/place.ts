import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** Everything of a run: the cluster, the key, the logs of every site that was started. */
export const PLACE = path.join(ROOT, '.cache', 'e2e');
export const LOGS = path.join(PLACE, 'logs');

/** What global-setup hands to the workers. */
export type Shared = {
  adminUrl: string;
  /** URLs of the roles, for a database `DATABASE`. */
  app: string;
  public: string;
  keyFile: string;
  toldFile: string;
};

export const STORY = 'homeward_story';

export const shared = (): Shared => JSON.parse(process.env.HOMEWARD_E2E ?? '{}') as Shared;
