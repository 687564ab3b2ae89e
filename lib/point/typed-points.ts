import { numberedLine } from './numbered-line';
import { MAX_POINT, MAX_POINTS, recognisePoints } from './recognise';

const NUMBER =
  /^\s{0,40}(?:(?:[Вв]опрос|ВОПРОС|[Qq](?:uestion)?|QUESTION)\s{0,3}(?:№|[Nn]o\.?|#)?\s{0,3})?(?:\(?\d{1,2}(?:\.\d{1,2})?[.):]+(?!\d)|\(?[а-яА-Яa-zA-Z]\)(?=\s*\p{L})|\d\uFE0F?\u20E3[.)]?|№\s{0,3}\d{1,2}(?!\d)(?:\s{0,3}[.):]|\s{0,3}[–—-](?=\s))?(?=\s*[«"“(]?\p{Lu})|\d{1,2}\s{0,3}[–—-]\s+(?=[«"“(]?\p{Lu}))\s*/u;

/**
 * What was typed into the one field, as questions: a question a line. Where some lines are numbered, one
 * without a number that begins small continues an unfinished one. Refuses too many, or one that is too long.
 */
export function typedPoints(
  text: string,
): { ok: true; texts: string[] } | { ok: false; reason: 'too_many_questions' | 'question_too_long' } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map(withoutBare);
  const numbered = lines.filter((line) => NUMBER.test(line)).length;
  const texts = numbered > 0 && numbered < lines.length ? joined(lines) : lines.map(withoutNumber);
  const said = texts.filter((line) => /[\p{L}\p{N}]/u.test(line));
  if (said.length > MAX_POINTS) return { ok: false, reason: 'too_many_questions' };
  if (said.some((line) => line.length > MAX_POINT)) return { ok: false, reason: 'question_too_long' };
  return { ok: true, texts: said };
}

/** "1 Когда …" in the first line, "2 Кем …" in the second: numbers, since they count the lines. */
function withoutBare(line: string, _: number, all: readonly string[]): string {
  const counts = all.length > 1 && all.every((each, place) => bareIn(each) === place + 1);
  return counts ? (numberedLine(line)?.text ?? line) : line;
}

function bareIn(line: string): number | null {
  const found = numberedLine(line);
  return found?.mark === 'bare' ? found.number : null;
}

const withoutNumber = (line: string): string => line.replace(NUMBER, '').replace(/\s+/g, ' ').trim();

const UNFINISHED = /[^.?!;:]$/;

function joined(lines: readonly string[]): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const before = texts.at(-1);
    if (before !== undefined && !NUMBER.test(line) && /^\p{Ll}/u.test(line) && UNFINISHED.test(before))
      texts[texts.length - 1] = `${before} ${withoutNumber(line)}`;
    else texts.push(withoutNumber(line));
  }
  return texts;
}

/** How known questions stand in the field: a number and a question a line. */
export const asTyped = (texts: readonly string[]): string => texts.map((text, at) => `${at + 1}. ${text}`).join('\n');

/** What the field begins with: the known questions, else those recognised in the letter's text. */
export const beginWith = (points: readonly { text: string }[], letterText: string | null): string =>
  asTyped(points.length > 0 ? points.map(({ text }) => text) : recognisePoints(letterText ?? ''));
