// @ts-check
// The Prisma models as they lie on disk: prisma/schema.prisma and prisma/models/*.prisma.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./schema-engine.mjs').SchemaFile} SchemaFile */

/**
 * @param {string} prismaDir
 * @returns {SchemaFile[]}
 */
export function readModels(prismaDir) {
  const modelsDir = path.join(prismaDir, 'models');
  const models = existsSync(modelsDir)
    ? readdirSync(modelsDir)
        .filter((name) => name.endsWith('.prisma'))
        .sort()
        .map((name) => `models/${name}`)
    : [];
  return ['schema.prisma', ...models].map((name) => ({
    path: name,
    content: readFileSync(path.join(prismaDir, name), 'utf8'),
  }));
}

/**
 * One text that holds every model, to be kept beside the migrations.
 * @param {SchemaFile[]} files
 */
export function combineModels(files) {
  return files.map((file) => `// ${file.path}\n${file.content.trim()}\n`).join('\n');
}
