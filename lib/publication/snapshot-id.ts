import { randomUUID } from 'node:crypto';

/**
 * A UUID v7: of two snapshots frozen for one day, the later has the greater id and corrects the earlier.
 * `before` is how many the campaign has frozen; it parts two of the same millisecond (RFC 9562, 6.2).
 */
export function newSnapshotId(at: Date, before: number): string {
  const ms = at.getTime().toString(16).padStart(12, '0');
  const counter = (before % 0x1000).toString(16).padStart(3, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${counter}${randomUUID().slice(18)}`;
}
