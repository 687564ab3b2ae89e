import { type Actor, strangerActor, systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { addAddressee } from '@/lib/petition/addressees';
import { closePetition } from '@/lib/petition/close';
import { decidePetition } from '@/lib/petition/decide';
import { editPetitionRules, type PetitionRules } from '@/lib/petition/edit-rules';
import { savePetitionText } from '@/lib/petition/edit-text';
import { linkLetter, showLetter } from '@/lib/petition/letters';
import { makePetition } from '@/lib/petition/make';
import { submitPetition } from '@/lib/petition/submit';
import type { ThresholdMeaning } from '@/lib/petition/threshold-meanings';
import { addThreshold } from '@/lib/petition/thresholds';
import { issueToken } from '@/lib/signature/form-token';
import { readStrikePreview } from '@/lib/signature/read-strike';
import { signPetition } from '@/lib/signature/sign';
import { strikeSignatures } from '@/lib/signature/strike';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { inParallel, must } from './must';
import { personOf } from './people';
import { tellPaper } from './petition-sheets';
import { CANDIDATE, DOCTORS, LEAVE, RETURN } from './petition-texts';
import type { Random } from './random';

type Stage = { campaignId: string; organizer: Actor; organizer2: Actor; editor: Actor; body: (code: string) => string };
type Words = { lang: string; title: string; body: string };

// biome-ignore format: where people sign from, as often as it stands here
const FROM = [
  'RU-MOW', 'RU-MOW', 'RU-MOW', 'RU-SPE', 'RU-SPE', 'RU-PER', 'RU-PER', 'RU-SVE', 'RU-SVE', 'RU-KDA', 'RU-NVS', 'RU-TA', 'RU-TA', 'RU-BA',
  'RU-NIZ', 'RU-VOR', 'RU-IRK', 'RU-KHA', 'RU-MUR',
];
const RULES: Omit<PetitionRules, 'petitionId' | 'mark'> = {
  kind: 'petition',
  online: true,
  closesOn: null,
  totalCap: null,
  regionCap: null,
  invalidPerMille: null,
  // The story signs faster than people do; tellPetitions puts the usual rules back.
  minFormSeconds: 0,
  burstPerMinute: 10_000,
  eraseAfterDays: 180,
};
/** Days over which the signatures of the story came. */
const DAYS = 45;

/** Petitions in every state: one that people sign, one that ended, one that waits for a second person, and a draft. */
export async function tellPetitions(stage: Stage, random: Random, anchor: CalendarDate): Promise<void> {
  const open = await make(stage, RETURN, { mark: 'nazovite-den' }, [
    [100, 'goal'],
    [150, 'hand_in'],
    [1_000, 'goal'],
  ]);
  await opened(stage, open);
  await signAll(stage, open, 172, random.fork(1));
  await strikeBots(stage, open);
  await spread(stage, open, anchor);
  await hurry(stage, open, 9, random.fork(2));
  await answer(stage, open);
  await tellPaper(stage, open, anchor);

  const closed = await make(stage, [LEAVE], { mark: 'otpusk' }, [[50, 'goal']]);
  await opened(stage, closed);
  await signAll(stage, closed, 61, random.fork(3));
  await spread(stage, closed, anchor);
  must(await closePetition(stage.editor, closed));

  const caps = { kind: 'nomination', online: false, totalCap: 105_000, regionCap: 2_500, invalidPerMille: 50 } as const;
  const waiting = await make(stage, [CANDIDATE], { ...caps, mark: 'kandidat' }, [[100_000, 'nomination']]);
  must(await submitPetition(stage.organizer, waiting));
  await make(stage, [DOCTORS], { mark: 'komissiya' }, []);
}

async function make(
  { organizer, body }: Stage,
  [first, ...others]: readonly Words[],
  rules: Partial<PetitionRules>,
  thresholds: readonly (readonly [number, ThresholdMeaning])[],
): Promise<string> {
  if (!first) throw new Error('A petition says something.');
  const { petitionId } = must(await makePetition(organizer, { kind: 'petition', ...first }));
  for (const text of others) must(await savePetitionText(organizer, { petitionId, ...text }));
  for (const code of ['ru.president.appeals', 'ru.mod']) must(await addAddressee(organizer, { petitionId, officialId: body(code) }));
  must(await editPetitionRules(organizer, { ...RULES, mark: null, ...rules, petitionId }));
  for (const [signatures, meaning] of thresholds)
    must(await addThreshold(organizer, { petitionId, signatures, meaning, labelRu: null, labelEn: null }));
  return petitionId;
}

async function opened({ organizer, editor }: Stage, petitionId: string): Promise<void> {
  must(await submitPetition(organizer, petitionId));
  must(await decidePetition(editor, { petitionId, decision: 'open', reason: null }));
}

async function signAll({ campaignId }: Stage, petitionId: string, many: number, random: Random): Promise<void> {
  const signers = Array.from({ length: many }, (_, at) => ({
    // So many names are made of a few parts that some sign twice, as in life.
    name: personOf(at * 3 + random.between(0, 2)).name,
    region: random.pick(FROM),
    contact: random.chance(0.3) ? personOf(at).contact : null,
    lang: random.chance(0.1) ? 'en' : 'ru',
  }));
  await inParallel(4, signers, (signer) => signOnce(campaignId, petitionId, signer));
}

async function signOnce(
  campaignId: string,
  petitionId: string,
  signer: { name: string; region: string; contact: string | null; lang: string },
): Promise<void> {
  const { mark, token } = await withScope(systemActor('story', campaignId), async ({ db, keys }) => ({
    ...(await db.petition.findFirstOrThrow({ where: { id: petitionId, campaignId }, select: { mark: true } })),
    token: await issueToken(keys, petitionId),
  }));
  must(await signPetition(strangerActor(campaignId), { ...signer, mark, token, near: null }));
}

/** A dozen invented names from one region, which an editor strikes out. */
async function strikeBots(stage: Stage, petitionId: string): Promise<void> {
  for (let at = 0; at < 12; at += 1)
    await signOnce(stage.campaignId, petitionId, { name: `Подписант ${at + 1}`, region: 'RU-CHU', contact: null, lang: 'ru' });
  const filter = { from: null, to: null, region: 'RU-CHU', burst: null };
  const chosen = (await readStrikePreview(stage.editor, petitionId, filter))?.chosen;
  if (!chosen) throw new Error('Nothing was chosen.');
  const strike = { petitionId, filter, expected: chosen.count, lastSeq: chosen.lastSeq, reason: 'bots', note: 'Пронумерованы.' } as const;
  must(await strikeSignatures(stage.editor, strike));
}

/** Puts the days of a petition where they would be had people signed over weeks, and its usual rules back. */
function spread({ campaignId }: Stage, petitionId: string, anchor: CalendarDate): Promise<void> {
  return withScope(systemActor('story', campaignId), async ({ db }) => {
    await db.$executeRaw`
      UPDATE signature s SET signed_on = ${anchor}::date - (${DAYS}::int - ${DAYS}::int * n.at / n.many)::int
      FROM (SELECT id, row_number() OVER (ORDER BY seq)::int AS at, count(*) OVER ()::int AS many FROM signature
        WHERE campaign_id = ${campaignId}::uuid AND petition_id = ${petitionId}::uuid) n WHERE s.campaign_id = ${campaignId}::uuid AND s.id = n.id`;
    await db.$executeRaw`
      UPDATE petition_threshold t SET reached_on = (SELECT signed_on FROM signature s WHERE s.campaign_id = t.campaign_id AND s.petition_id = t.petition_id
        AND s.state IN ('counted', 'struck') ORDER BY seq OFFSET t.signatures - 1 LIMIT 1)
      WHERE t.campaign_id = ${campaignId}::uuid AND t.petition_id = ${petitionId}::uuid AND t.reached_on IS NOT NULL`;
    await db.$executeRaw`
      UPDATE event e SET on_day = coalesce((SELECT t.reached_on FROM petition_threshold t WHERE t.campaign_id = e.campaign_id AND t.petition_id = e.thing_id
        AND e.kind = 'petition_threshold_reached' AND t.signatures = (e.payload->>'signatures')::int), ${anchor}::date - ${DAYS}::int)
      WHERE e.campaign_id = ${campaignId}::uuid AND e.thing_id = ${petitionId}::uuid AND e.kind NOT IN ('signatures_struck')`;
    await db.$executeRaw`
      UPDATE petition SET opened_on = ${anchor}::date - ${DAYS}::int, added_on = ${anchor}::date - ${DAYS}::int - 3, min_form_seconds = 3, burst_per_minute = 120
      WHERE campaign_id = ${campaignId}::uuid AND id = ${petitionId}::uuid`;
  });
}

/** A rush today: more in a minute than the petition expects. It waits for review. */
async function hurry({ campaignId }: Stage, petitionId: string, many: number, random: Random): Promise<void> {
  const rules = (minFormSeconds: number, burstPerMinute: number) =>
    withScope(systemActor('story', campaignId), ({ db }) =>
      db.petition.updateMany({ where: { id: petitionId, campaignId }, data: { minFormSeconds, burstPerMinute } }),
    );
  await rules(0, 1);
  // Signing remembers a petition's rules for a second.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  for (let at = 0; at < many; at += 1)
    await signOnce(campaignId, petitionId, { name: `${personOf(900 + at).name}`, region: random.pick(FROM), contact: null, lang: 'ru' });
  await rules(3, 120);
}

/** The latest answered letter to the presidential office carried it, and signers see its days. */
async function answer({ campaignId, organizer, editor, body }: Stage, petitionId: string): Promise<void> {
  const letter = await withScope(systemActor('story', campaignId), ({ db }) =>
    db.letter.findFirst({
      where: { campaignId, toId: body('ru.president.appeals'), answeredOn: { not: null }, state: { notIn: ['draft', 'withdrawn'] } },
      orderBy: [{ sentOn: 'desc' }, { id: 'asc' }],
      select: { id: true },
    }),
  );
  if (!letter) return;
  must(await linkLetter(organizer, { petitionId, letterId: letter.id }));
  must(await showLetter(editor, { petitionId, letterId: letter.id }));
}
