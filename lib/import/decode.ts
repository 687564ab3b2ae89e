/** Encodings a table comes in. Others are not guessed. */
export const ENCODINGS = ['utf-8', 'windows-1251', 'utf-16le'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The encoding of a file by its beginning: its mark where it has one, else UTF-8 if more of its letters are that than
 * are not, else windows-1251. A few broken bytes in a UTF-8 file are a fault of their rows, not another encoding.
 */
export function encodingOf(head: Buffer): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head, { stream: true });
  let good = 0;
  let bad = 0;
  for (const mark of text) {
    if (mark === '\uFFFD') bad += 1;
    else if (mark > '\u007F') good += 1;
  }
  return bad > good ? 'windows-1251' : 'utf-8';
}

/** The text of a file, piece by piece; what is broken in it comes as U+FFFD. The mark at its beginning is taken off. */
export async function* decoded(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
