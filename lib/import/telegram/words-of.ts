/** Characters of one text at most. Telegram takes 4,096; a poll and a link's address come on top. */
export const LONGEST_TEXT = 20_000;

/**
 * A message's text as one text: a string as it is, a list of strings and entities one after the other. An address
 * that stands behind other words is written after them, so that nothing a reader could follow is lost. Null where it
 * is neither.
 */
export function flatText(text: unknown): string | null {
  if (text === undefined || text === null) return '';
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return null;
  let flat = '';
  for (const part of text) {
    const words = typeof part === 'string' ? part : entityText(part);
    if (words === null) return null;
    flat += words;
  }
  return flat;
}

function entityText(part: unknown): string | null {
  if (typeof part !== 'object' || part === null) return null;
  const { text, href } = part as { text?: unknown; href?: unknown };
  if (typeof text !== 'string') return null;
  return typeof href === 'string' && href !== text ? `${text} (${href})` : text;
}

/** A poll's question and answers, a line each: they are words of the channel's own. How people voted is not read. */
export function pollText(poll: unknown): string {
  if (typeof poll !== 'object' || poll === null) return '';
  const { question, answers } = poll as { question?: unknown; answers?: unknown };
  const lines = [flatText(question) ?? ''];
  if (Array.isArray(answers)) for (const answer of answers) lines.push(`— ${flatText((answer as { text?: unknown } | null)?.text) ?? ''}`);
  return lines.filter((line) => line !== '' && line !== '— ').join('\n');
}

/** Without what Postgres cannot keep: U+0000 goes, half a surrogate pair becomes U+FFFD. Nothing else is touched. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();
