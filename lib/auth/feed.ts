import 'server-only';
import { inScope, setScope } from '@/lib/db/scope';
import type { Locale } from '@/lib/words/locale';
import { type Actor, memberActor } from './actor';
import { takeTurn } from './limiter';
import { isRole } from './roles';
import { serves, wingOf } from './surfaces';
import { hex, tokenHash } from './tokens';

export type FoundFeed = { id: string; actor: Actor; lang: Locale };

/**
 * Whose calendar an address's secret part opens, and in which language; null once it is revoked, its member
 * disabled, or her wing served elsewhere. Whoever asks often waits, by the feed; all unknown secrets together.
 */
export async function findFeed(token: string): Promise<FoundFeed | null> {
  const found = /^[\w-]{43}$/.test(token) ? await feedOf(tokenHash(token)) : null;
  await takeTurn('feed', found?.id ?? 'unknown');
  return found;
}

function feedOf(hash: Uint8Array<ArrayBuffer>): Promise<FoundFeed | null> {
  return inScope({ feed: hex(hash) }, async (db) => {
    const feed = await db.feed.findFirst({ where: { tokenHash: hash, revokedOn: null } });
    if (!feed) return null;
    const { id, campaignId, memberId, lang } = feed;
    await setScope(db, { campaign: campaignId, member: memberId });
    const member = await db.member.findFirst({ where: { id: memberId, campaignId, disabledOn: null }, select: { role: true } });
    if (!member || !isRole(member.role) || !serves(wingOf(member.role))) return null;
    return { id, actor: memberActor(campaignId, memberId, member.role), lang: lang === 'en' ? 'en' : 'ru' };
  });
}
