/**
 * One spelling for who signs, so that the same person typed twice is one: letters and digits of name and contact
 * alone, in lower case, ё as е, Latin look-alikes inside a Cyrillic word as Cyrillic; a Russian telephone begins with 7 however
 * it was typed. `Иванова  Анна-Мария, +7 (912) 000-00-00` and `иванова анна мария 89120000000` are one.
 */
export function samePerson({ name, region, contact }: { name: string; region: string; contact: string | null }): string {
  return [words(name), region, contact === null ? '' : contactKey(contact)].join('\n');
}

const words = (text: string): string =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (/\p{Script=Cyrillic}/u.test(word) ? word.replace(/[aceopxykmhtb]/g, (mark) => LOOK_ALIKE[mark] ?? mark) : word))
    .join(' ');

function contactKey(contact: string): string {
  const typed = plain(contact);
  if (typed.includes('@')) return typed.replace(/\s+/g, '');
  const digits = typed.replace(/\D/g, '');
  if (digits.length < 7) return words(typed);
  return digits.length === 11 && digits.startsWith('8') ? `7${digits.slice(1)}` : digits;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').trim();

const LOOK_ALIKE: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  h: 'н',
  t: 'т',
  b: 'в',
};
