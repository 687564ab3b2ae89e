import type { Actor } from '@/lib/auth/actor';
import { strangerAt } from '@/lib/auth/stranger';
import { addAddressee } from '@/lib/petition/addressees';
import { decidePetition } from '@/lib/petition/decide';
import { editPetitionRules, type PetitionRules } from '@/lib/petition/edit-rules';
import { makePetition } from '@/lib/petition/make';
import { submitPetition } from '@/lib/petition/submit';
import { addThreshold } from '@/lib/petition/thresholds';
import { readPublicPetition } from '@/lib/signature/read-public';
import { type NewSignature, signPetition } from '@/lib/signature/sign';
import { now } from '@/lib/time/clock';
import type { Campaign } from './campaign';
import { setTo } from './database';
import { must } from './must';

const RULES: Omit<PetitionRules, 'petitionId' | 'mark'> = {
  kind: 'petition',
  online: true,
  closesOn: null,
  totalCap: null,
  regionCap: null,
  invalidPerMille: null,
  minFormSeconds: 3,
  burstPerMinute: 1000,
  eraseAfterDays: 180,
};

let made = 0;

/** A draft with all it needs: made by the organizer. */
export async function draftPetition(one: Campaign, rules: Partial<PetitionRules> = {}, thresholds: readonly number[] = []) {
  made += 1;
  const mark = rules.mark ?? `return-home-${made}`;
  const words = { lang: 'ru', title: `Верните наших, ${made}`, body: 'Просим вернуть мобилизованных домой.' };
  const { petitionId } = must(await makePetition(one.organizer, { kind: 'petition', ...words }));
  must(await addAddressee(one.organizer, { petitionId, officialId: one.body('ru.mod') }));
  must(await editPetitionRules(one.organizer, { ...RULES, ...rules, petitionId, mark }));
  for (const signatures of thresholds)
    must(await addThreshold(one.organizer, { petitionId, signatures, meaning: 'goal', labelRu: null, labelEn: null }));
  return { petitionId, mark };
}

/** The same, opened by the editor. */
export async function openPetition(one: Campaign, rules: Partial<PetitionRules> = {}, thresholds: readonly number[] = []) {
  const petition = await draftPetition(one, rules, thresholds);
  must(await submitPetition(one.organizer, petition.petitionId));
  must(await decidePetition(one.editor, { petitionId: petition.petitionId, decision: 'open', reason: null }));
  return petition;
}

/** Whoever stands before the campaign's petitions. */
export async function strangerOf(one: Campaign): Promise<Actor> {
  const actor = await strangerAt(one.slug);
  if (!actor) throw new Error('There is no such campaign.');
  return actor;
}

/** A fresh form's token, given out long enough ago. */
export async function freshToken(actor: Actor, mark: string, secondsAgo = 60): Promise<string> {
  const at = now();
  setTo(new Date(at.getTime() - secondsAgo * 1000).toISOString());
  const token = (await readPublicPetition(actor, mark))?.token;
  setTo(at.toISOString());
  if (!token) throw new Error('The petition gives out no form.');
  return token;
}

export const signer = (mark: string, token: string, more: Partial<NewSignature> = {}): NewSignature => ({
  mark,
  token,
  name: 'Анна Петрова',
  region: 'RU-PER',
  contact: null,
  lang: 'ru',
  near: null,
  ...more,
});

/** Signs with a form of its own. */
export async function sign(one: Campaign, mark: string, more: Partial<NewSignature> = {}) {
  const actor = await strangerOf(one);
  return signPetition(actor, signer(mark, more.token ?? (await freshToken(actor, mark)), more));
}
