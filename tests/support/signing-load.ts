import { strangerActor, systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { ADDRESS_BUDGET } from '@/lib/signature/address-budget';
import { issueToken } from '@/lib/signature/form-token';
import { type NewSignature, signPetition } from '@/lib/signature/sign';
import { toDbDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';

/** How much of it: honest signatures, how many of them at a time, bots that replay a form, posts of one address. */
export type Load = { honest: number; atOnce: number; bots: number; replays: number; flood: number };

export type Figures = {
  petitionId: string;
  /** Milliseconds in which the honest ones had signed, under attack. */
  ms: number;
  answers: Record<'honest' | 'bot' | 'flood', Record<string, number>>;
  /** Anything that is neither a signature nor a refusal. */
  unexpected: string[];
};

const REGIONS = ['RU-MOW', 'RU-SPE', 'RU-PER', 'RU-SVE', 'RU-KDA', 'RU-NVS', 'RU-TA', 'RU-BA', 'RU-NIZ', 'RU-VOR'];

/**
 * Signs through the real write, `atOnce` at a time, while bots post the form they were given again and again under new
 * names and one address posts fresh forms without end.
 */
export async function signingLoad(campaignId: string, { honest, atOnce, bots, replays, flood }: Load): Promise<Figures> {
  const { petitionId, mark } = await openForLoad(campaignId);
  const tokens = await tokensFor(campaignId, petitionId, honest + bots + flood);
  const signer = strangerActor(campaignId);
  const figures: Figures = { petitionId, ms: 0, answers: { honest: {}, bot: {}, flood: {} }, unexpected: [] };
  const post = async (who: 'honest' | 'bot' | 'flood', signature: Omit<NewSignature, 'mark' | 'contact' | 'lang'>) => {
    const answer = await signPetition(signer, { ...signature, mark, contact: null, lang: 'ru' }).catch((error: Error) => error);
    if (answer instanceof Error) figures.unexpected.push(`${who}: ${answer.name} ${answer.message}`.slice(0, 200));
    else {
      const as = answer.ok ? 'signed' : answer.reason;
      figures.answers[who][as] = (figures.answers[who][as] ?? 0) + 1;
    }
  };
  const next = (() => {
    let at = 0;
    return () => at++;
  })();
  const take = () => tokens.pop() ?? '';
  const region = (at: number) => REGIONS[at % REGIONS.length] as string;

  const worker = async () => {
    for (let at = next(); at < honest; at = next())
      await post('honest', { token: take(), name: `Честная ${at}`, region: region(at), near: null });
  };
  const bot = async (number: number) => {
    const token = take();
    for (let at = 0; at < replays; at += 1) await post('bot', { token, name: `Бот ${number} ${at}`, region: region(at), near: null });
  };
  const flooder = async () => {
    for (let at = 0; at < flood; at += 1)
      await post('flood', { token: take(), name: `Наплыв ${at}`, region: region(at), near: 'f'.repeat(22) });
  };
  const attack = [...Array.from({ length: bots }, (_, number) => bot(number)), flooder()];
  const from = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  figures.ms = performance.now() - from;
  await Promise.all(attack);
  return figures;
}

/** What must be in the database afterwards: each honest signature once, of a bot its one form's, of the flood its budget. */
export const expectedAfter = ({ honest, bots, flood }: Load) => {
  const { counted, taken } = ADDRESS_BUDGET;
  return {
    counted: honest + bots + Math.min(flood, counted),
    waiting: Math.max(0, Math.min(flood, taken) - counted),
    answers: {
      honest: { signed: honest },
      flood: { signed: Math.min(flood, taken), ...(flood > taken && { signing_flood: flood - taken }) },
    },
  };
};

async function openForLoad(campaignId: string): Promise<{ petitionId: string; mark: string }> {
  const petitionId = newId();
  const mark = `load-${petitionId.slice(0, 8)}`;
  const on = toDbDate(today('Europe/Moscow'));
  await withScope(systemActor('test', campaignId), async ({ db }) => {
    const rules = { minFormSeconds: 0, burstPerMinute: 100_000 };
    await db.petition.createMany({ data: [{ id: petitionId, campaignId, mark, state: 'open', openedOn: on, addedOn: on, ...rules }] });
    await db.petitionText.createMany({ data: [{ campaignId, petitionId, lang: 'ru', title: 'x', body: 'x' }] });
    await db.petitionTally.createMany({ data: [{ campaignId, petitionId, dimension: 'total', code: '' }] });
    await db.petitionThreshold.createMany({ data: [10, 100, 1_000_000].map((signatures) => ({ campaignId, petitionId, signatures })) });
  });
  return { petitionId, mark };
}

const tokensFor = (campaignId: string, petitionId: string, many: number): Promise<string[]> =>
  withScope(
    systemActor('test', campaignId),
    async ({ keys }) => {
      const tokens: string[] = [];
      for (let at = 0; at < many; at += 1) tokens.push(await issueToken(keys, petitionId));
      return tokens;
    },
    60_000,
  );
