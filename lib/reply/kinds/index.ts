import { asksForPapers } from './asks-for-papers';
import { automatic } from './automatic';
import { boilerplate } from './boilerplate';
import { extension } from './extension';
import { forwarded } from './forwarded';
import type { ReplyKind } from './kind';
import { notCompetent } from './not-competent';
import { partial } from './partial';
import { promise } from './promise';
import { refusal } from './refusal';
import { registration } from './registration';
import { substantive } from './substantive';
import { terminated } from './terminated';

/** In the order in which they are listed everywhere: first what is not an answer, then from poor to good. */
export const REPLY_KINDS: readonly ReplyKind[] = [
  registration,
  forwarded,
  extension,
  asksForPapers,
  automatic,
  notCompetent,
  terminated,
  boilerplate,
  promise,
  refusal,
  partial,
  substantive,
];

export const REPLY_KIND_CODES = REPLY_KINDS.map((kind) => kind.code) as [string, ...string[]];

/** Throws for a code that is not in the registry: the column was written by something else. */
export function replyKind(code: string): ReplyKind {
  const kind = REPLY_KINDS.find((each) => each.code === code);
  if (!kind) throw new Error(`No such reply kind: ${code}`);
  return kind;
}
