import { createHash } from 'node:crypto';

/**
 * Which of a file's rows came before, as a set of 64-bit digests in one array: a million take 16 MB, where a Set of
 * texts would take hundreds. Two different rows are taken for one with a chance of one in thirty million at a million rows.
 */
export class Seen {
  private slots = new BigUint64Array(1 << 12);
  private count = 0;

  /** Whether it is new; it is remembered. */
  add(identity: string): boolean {
    if (this.count * 2 >= this.slots.length) this.grow();
    const digest = createHash('sha256').update(identity).digest().readBigUInt64LE();
    return this.put(digest === 0n ? 1n : digest);
  }

  private put(digest: bigint): boolean {
    const mask = this.slots.length - 1;
    for (let at = Number(digest & BigInt(mask)); ; at = (at + 1) & mask) {
      if (this.slots[at] === digest) return false;
      if (this.slots[at] !== 0n) continue;
      this.slots[at] = digest;
      this.count += 1;
      return true;
    }
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new BigUint64Array(before.length * 2);
    this.count = 0;
    for (const digest of before) if (digest !== 0n) this.put(digest);
  }
}
