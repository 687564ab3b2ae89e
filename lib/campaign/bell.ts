/** What a process does by itself, in every campaign; the names are the log's too. */
export type Work = 'recount' | 'import' | 'signers' | 'intake';

/** Kept on globalThis because a bundler may load this file twice, once for pages and once for the workers. */
const house = globalThis as unknown as { homewardBells?: Map<Work, (campaignId: string) => void> };

const bells = () => {
  house.homewardBells ??= new Map();
  return house.homewardBells;
};

/** Tells this process's worker, if it has one, that there is something to do. It is only sooner than looking by itself. */
export const ringBell = (work: Work, campaignId: string): void => bells().get(work)?.(campaignId);

/** Whether nobody answered this bell before: a process has one worker of a kind. */
export function answerBell(work: Work, answer: (campaignId: string) => void): boolean {
  if (bells().has(work)) return false;
  bells().set(work, answer);
  return true;
}
