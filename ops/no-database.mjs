// @ts-check
// The schema engine insists on a connection even to compare two sets of models. This stand-in
// answers its one question (the server's version) and refuses everything else.
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';

/** @typedef {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} Factory */
/** @typedef {import('@prisma/driver-adapter-utils').SqlDriverAdapter} Adapter */

const { Boolean: bool, Text, Int32 } = ColumnTypeEnum;

/** @returns {Promise<never>} */
async function refuse() {
  throw new Error('There is no database here.');
}

/** @returns {Factory} */
export function noDatabase() {
  /** @type {Adapter} */
  const adapter = {
    provider: 'postgres',
    adapterName: 'none',
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [bool, Text, Int32],
      rows: [[true, 'PostgreSQL 18.4', 180004]],
    }),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    dispose: async () => {},
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  };
  return { provider: 'postgres', adapterName: 'none', connect: async () => adapter, connectToShadowDb: refuse };
}
