type Known = { id: string; text: string; read: boolean };
type Placed = { text: string; id: string | null };

/**
 * Which of the known questions each new text is: the same words, else one at least half of whose words
 * it keeps (a corrected slip), else a new one. `lost` are those that no text is any more.
 */
export function alignPoints(known: readonly Known[], texts: readonly string[]): { placed: Placed[]; lost: Known[] } {
  const left = new Set(known);
  const placed: Placed[] = texts.map((text) => ({ text, id: null }));
  const take = (place: Placed, from: Known | undefined) => {
    if (!from) return;
    place.id = from.id;
    left.delete(from);
  };
  for (const place of placed)
    take(
      place,
      [...left].find(({ text }) => wordsOf(text).join(' ') === wordsOf(place.text).join(' ')),
    );
  for (const place of placed.filter(({ id }) => id === null)) take(place, likest([...left], place.text));
  return { placed, lost: [...left] };
}

const HALF = 0.5;

function likest(known: readonly Known[], text: string): Known | undefined {
  const near = known.map((each) => ({ each, share: shared(wordsOf(each.text), wordsOf(text)) })).filter(({ share }) => share >= HALF);
  return near.sort((a, b) => b.share - a.share)[0]?.each;
}

/** Common words by all words of both. */
function shared(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
