import 'server-only';
import type { Db } from '@/lib/db/scope';
import type { Key } from '@/lib/seal/cipher';
import { openBytes, openText, sealBytes, sealText } from '@/lib/seal/field';
import { digest, unwrapCampaignKey, unwrapCaseKey } from '@/lib/seal/keys';

/** Unwrapped campaign keys of this process. The campaign's row is still read first: its scope decides. */
const unwrapped = new Map<string, Key>();

/** A case as its key is found: the id and the wrapped key of its row. */
export type KeyOwner = { id: string; keyWrapped: Uint8Array };

/** Seals and opens fields for one campaign, within one scope. */
export class Keyring {
  constructor(
    private readonly db: Db,
    private readonly campaignId: string,
  ) {}

  private loading: Promise<Key> | undefined;

  campaign(): Promise<Key> {
    const known = unwrapped.get(this.campaignId);
    if (known) return Promise.resolve(known);
    // One query however many ask at once: a transaction has one connection.
    this.loading ??= this.load();
    return this.loading;
  }

  private async load(): Promise<Key> {
    const row = await this.db.campaign.findUniqueOrThrow({ where: { id: this.campaignId }, select: { keyWrapped: true } });
    const key = unwrapCampaignKey(row.keyWrapped, this.campaignId);
    unwrapped.set(this.campaignId, key);
    return key;
  }

  /** Sealing and opening under a case's key. */
  async ofCase(owner: KeyOwner): Promise<FieldKey> {
    return new FieldKey(unwrapCaseKey(await this.campaign(), owner.keyWrapped, owner.id), owner.id);
  }

  /** Sealing and opening under the campaign's key: members' names, invitations' notes. */
  async ofCampaign(): Promise<FieldKey> {
    return new FieldKey(await this.campaign(), this.campaignId);
  }

  async digest(purpose: string, text: string) {
    return digest(await this.campaign(), purpose, text);
  }
}

export class FieldKey {
  constructor(
    private readonly key: Key,
    private readonly owner: string,
  ) {}

  /** `where` is table.column; null stays null, so that an empty field is stored as none. */
  seal(where: `${string}.${string}`, row: string, text: string): Uint8Array<ArrayBuffer> {
    return sealText(this.key, this.place(where, row), text);
  }
  sealOptional(where: `${string}.${string}`, row: string, text: string | null | undefined) {
    return text ? this.seal(where, row, text) : null;
  }
  open(where: `${string}.${string}`, row: string, sealed: Uint8Array): string {
    return openText(this.key, this.place(where, row), sealed);
  }
  openOptional(where: `${string}.${string}`, row: string, sealed: Uint8Array | null): string | null {
    return sealed ? this.open(where, row, sealed) : null;
  }

  /** The same for a part of a file. */
  sealBytes(where: `${string}.${string}`, row: string, bytes: Buffer): Uint8Array<ArrayBuffer> {
    return sealBytes(this.key, this.place(where, row), bytes);
  }
  openBytes(where: `${string}.${string}`, row: string, sealed: Uint8Array): Buffer {
    return openBytes(this.key, this.place(where, row), sealed);
  }

  private place(where: string, row: string) {
    const [table = '', column = ''] = where.split('.');
    return { table, column, row, owner: this.owner };
  }
}
