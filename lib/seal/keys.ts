import 'server-only';
import { createHmac, hkdfSync } from 'node:crypto';
import { decrypt, encrypt, type Key, newKey } from './cipher';
import { masterKey } from './master-key';

/** A fresh campaign key, and the same wrapped by the master key for the campaign's row. */
export function newCampaignKey(campaignId: string) {
  const key = newKey();
  return { key, wrapped: encrypt(masterKey(), key, `campaign.key ${campaignId}`) };
}

export const unwrapCampaignKey = (wrapped: Uint8Array, campaignId: string): Key =>
  decrypt(masterKey(), wrapped, `campaign.key ${campaignId}`) as Key;

/** A fresh case key, wrapped by the campaign's. Destroying the wrapped key shreds the case. */
export function newCaseKey(campaignKey: Key, caseId: string) {
  const key = newKey();
  return { key, wrapped: encrypt(campaignKey, key, `case.key ${caseId}`) };
}

export const unwrapCaseKey = (campaignKey: Key, wrapped: Uint8Array, caseId: string): Key =>
  decrypt(campaignKey, wrapped, `case.key ${caseId}`) as Key;

/**
 * A keyed digest (HMAC-SHA-256, 32 bytes) of a text, by which equal texts find each other without
 * the text being stored. `purpose` parts the digests of one kind of field from another's.
 */
export function digest(campaignKey: Key, purpose: string, text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha256', digestKey(campaignKey, purpose)).update(text).digest());
}

/** Derived once a process for each purpose: purposes are words of the code, so there are few. */
const digestKeys = new WeakMap<Key, Map<string, Buffer>>();

function digestKey(campaignKey: Key, purpose: string): Buffer {
  const known = digestKeys.get(campaignKey) ?? new Map<string, Buffer>();
  digestKeys.set(campaignKey, known);
  const key = known.get(purpose) ?? Buffer.from(hkdfSync('sha256', campaignKey, '', `homeward digest ${purpose}`, 32));
  known.set(purpose, key);
  return key;
}
