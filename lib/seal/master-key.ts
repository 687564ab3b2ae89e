import 'server-only';
import { readFileSync } from 'node:fs';
import type { Key } from './cipher';

let held: Key | undefined;

/**
 * The installation's master key: 32 bytes, base64, from HOMEWARD_MASTER_KEY or the file that
 * HOMEWARD_MASTER_KEY_FILE names. It is never in the database nor in a backup of it.
 * Throws when there is none: a process without a key (SURFACES=public) opens nothing.
 */
export function masterKey(): Key {
  held ??= parse(process.env.HOMEWARD_MASTER_KEY || fromFile());
  return held;
}

function fromFile(): string {
  const path = process.env.HOMEWARD_MASTER_KEY_FILE;
  if (!path) throw new Error('No master key: set HOMEWARD_MASTER_KEY_FILE or HOMEWARD_MASTER_KEY.');
  return readFileSync(path, 'utf8');
}

function parse(text: string): Key {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32) throw new Error('The master key must be 32 bytes in base64.');
  return key as Key;
}
