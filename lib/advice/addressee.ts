import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { visibleOfficials } from '@/lib/official/access';
import { likelyOfficials } from '@/lib/official/likely';
import { OFFICIAL_VIEW, type OfficialView, officialById, searchOfficials } from '@/lib/official/read';
import { earlierRefusal } from './cell-of';
import type { BodyFact, Facts } from './facts';
import type { AddresseeRule, Rung } from './rung';

export type Addressee = { chosen: OfficialView | null; offered: OfficialView[] };

/** To whom a step's letter goes: whoever she chose, else whom the directory names, else some to choose from. */
export async function addresseeOf(scope: Scope, rung: Rung, facts: Facts, asked: { q: string; to: string }): Promise<Addressee> {
  const named = isId(asked.to) ? await officialById(scope, asked.to) : null;
  const looking = asked.q.trim() !== '' || asked.to === 'other';
  const chosen = named ?? (looking ? null : await usual(scope, rung, facts));
  if (chosen && mayGoTo(rung, facts, chosen.id)) return { chosen, offered: [] };
  const offered = asked.q.trim() ? await searchOfficials(scope, asked.q, facts.region) : await offer(scope, rung, facts);
  return { chosen: null, offered: offered.filter(({ id }) => mayGoTo(rung, facts, id)) };
}

/**
 * Not back to the body complained of, and not to one that ended the correspondence: the law lets the first
 * be refused, and the second answers no more.
 */
export function mayGoTo(rung: Rung, facts: Facts, officialId: string): boolean {
  const complained = complainedOf(rung, facts);
  const handedTo = rung.needs.includes('atComplainedOf') ? facts.body.id : null;
  if (officialId === complained?.id || officialId === handedTo) return false;
  return rung.despiteEnd === true || !facts.ended.some(({ bodyId }) => bodyId === officialId);
}

/** The body a step's letter complains of, if it complains. */
export const complainedOf = (rung: Rung, facts: Facts): BodyFact | null => {
  if (rung.about === 'before') return facts.before ?? facts.body;
  return rung.about === 'at' ? (earlierRefusal(rung, facts)?.body ?? facts.body) : null;
};

async function usual(scope: Scope, rung: Rung, facts: Facts): Promise<OfficialView | null> {
  const { addressee } = rung;
  if (!addressee) return null;
  if (typeof addressee === 'object') return 'code' in addressee ? byCode(scope, addressee.code) : officialById(scope, addressee.officialId);
  const of = complainedOf(rung, facts) ?? facts.body;
  if (addressee === 'same') return officialById(scope, facts.body.id);
  if (addressee === 'fund') return (await ofKinds(scope, ['fund'], facts.region))[0] ?? null;
  if (addressee === 'superior') return of.parentId ? officialById(scope, of.parentId) : null;
  if (addressee === 'superiorProsecutor' && of.ruleFamily === 'prosecutor') return of.parentId ? officialById(scope, of.parentId) : null;
  if (addressee === 'prosecutor' && !isMilitary(of) && ['regional', 'municipal'].includes(of.rank)) {
    const own = await ofKinds(scope, ['prosecutor'], regionOf(of, facts));
    if (own[0]) return own[0];
  }
  const code = CODES[addressee]?.(isMilitary(of));
  return code ? byCode(scope, code) : null;
}

const byCode = ({ db, actor }: Scope, code: string): Promise<OfficialView | null> =>
  db.official.findFirst({ where: { ...visibleOfficials(actor), code }, select: OFFICIAL_VIEW });

/** A regional body answers to its own region's offices, wherever the case is. */
const regionOf = ({ region }: BodyFact, facts: Facts): string => region ?? facts.region;

/** Codes of the shipped directory, for whose affairs: the army has prosecutors and courts of its own. */
const CODES: Partial<Record<AddresseeRule, (military: boolean) => string>> = {
  prosecutor: (military) => (military ? 'ru.military-prosecutor' : 'ru.prosecutor-general'),
  superiorProsecutor: (military) => (military ? 'ru.military-prosecutor' : 'ru.prosecutor-general'),
  ombudsman: () => 'ru.ombudsman',
  deputy: () => 'ru.duma.deputy',
  court: (military) => (military ? 'ru.court.garrison' : 'ru.court.district'),
};

const MILITARY_KINDS = ['military_prosecutor', 'commander', 'commissariat', 'general_staff', 'medical_commission'];
const isMilitary = ({ rank, kind, code }: BodyFact): boolean => rank === 'military' || MILITARY_KINDS.includes(kind) || code === 'ru.mod';

/** What to offer where none is usual: bodies of the right kind, those of the region first. */
async function offer(scope: Scope, rung: Rung, facts: Facts): Promise<OfficialView[]> {
  const kinds = typeof rung.addressee === 'string' ? (KINDS[rung.addressee] ?? []) : [];
  const region = regionOf(complainedOf(rung, facts) ?? facts.body, facts);
  const found = kinds.length > 0 ? await ofKinds(scope, kinds, kinds.includes('parliament') ? facts.region : region) : [];
  return found.length > 0 ? found : likelyOfficials(scope, facts.region);
}

const KINDS: Partial<Record<AddresseeRule, string[]>> = {
  prosecutor: ['prosecutor', 'military_prosecutor'],
  superiorProsecutor: ['prosecutor', 'military_prosecutor'],
  ombudsman: ['ombudsman'],
  deputy: ['parliament'],
  court: ['court'],
  commissariat: ['commissariat'],
  fund: ['fund'],
};

const ofKinds = ({ db, actor }: Scope, kinds: string[], region: string): Promise<OfficialView[]> =>
  db.official.findMany({
    where: { AND: [visibleOfficials(actor), { kind: { in: kinds }, OR: [{ region }, { region: null }] }] },
    select: OFFICIAL_VIEW,
    orderBy: [{ region: 'asc' }, { nameRu: 'asc' }],
    take: 20,
  });
