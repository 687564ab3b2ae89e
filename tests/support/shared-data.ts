import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Real input nobody here wrote, looked at where it lies: beside the checkout. It is no part of the repository; null
 * where it does not lie there, and the test invents a file of the same shape.
 */
export function sharedData(name: string): string | null {
  const at = path.resolve(import.meta.dirname, '../../../shared/data', name);
  return existsSync(at) ? at : null;
}
