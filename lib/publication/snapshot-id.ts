import { randomUUID } from 'node:crypto';

/** A UUID v7: of two snapshots frozen for one day, the later has the greater id and corrects the earlier. */
export function newSnapshotId(at: Date): string {
  const ms = at.getTime().toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${randomUUID().slice(15)}`;
}
