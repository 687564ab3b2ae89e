import { replyKind } from '@/lib/reply/kinds';
import type { PlannedLetter, PlannedReply, Verdict } from './plan';
import { QUESTIONS } from './questions';
import type { Random } from './random';

/** In hundred questions, by the kind of the reply. An assumption of ours, like the habits of the bodies. */
const READ_AS: Readonly<Record<string, Readonly<Record<Verdict, number>>>> = {
  substantive: { answered: 80, dodged: 14, referred: 4, refused: 2 },
  partial: { answered: 38, dodged: 42, referred: 8, refused: 12 },
  refusal: { answered: 8, dodged: 40, referred: 6, refused: 46 },
  not_competent: { answered: 0, dodged: 10, referred: 90, refused: 0 },
  boilerplate: { answered: 4, dodged: 78, referred: 12, refused: 6 },
};

/** Has the answers to a letter with questions read one by one; a third of them waits for somebody to do it. */
export function readQuestions(random: Random, letter: PlannedLetter): PlannedLetter {
  const read = (reply: PlannedReply): PlannedReply => {
    if (!replyKind(reply.kind).answers || random.chance(0.33)) return reply;
    const weights = READ_AS[reply.kind] ?? READ_AS.boilerplate;
    return weights ? { ...reply, verdicts: QUESTIONS[letter.category].map(() => random.weighted(weights)) } : reply;
  };
  return { ...letter, replies: letter.replies.map(read) };
}
