/** Kept on globalThis because a bundler may load this file twice, once for pages and once for the worker. */
const house = globalThis as unknown as { homewardRecountBell?: (campaignId: string) => void };

/** Tells this process's worker, if it has one, that a recount was asked for. It is only sooner than looking by itself. */
export const ringRecountBell = (campaignId: string): void => house.homewardRecountBell?.(campaignId);

/** Whether nobody answered the bell before: a process has one worker. */
export function answerRecountBell(answer: (campaignId: string) => void): boolean {
  const first = house.homewardRecountBell === undefined;
  if (first) house.homewardRecountBell = answer;
  return first;
}
