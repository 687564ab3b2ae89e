import { getFirstnameGender, getLastnameGender } from 'lvovich';
import { givenName } from './given-names';

export type Gender = 'male' | 'female';
type Part = 'last' | 'first' | 'middle';
export type NameParts = Record<Part, string> & { whole: string; order: readonly Part[] };

const HIS = /(?:[оеё]вич|ич)$|\s(?:оглы|оглу|уулу|улы)$/iu;
const HERS = /(?:[оеё]вна|ична|инична)$|\s(?:кызы|гызы|кизи)$/iu;
/** Beside a given name alone: «Павел Ильич», but not «Павел Бабич». */
const HIS_ALONE = /(?:[оеё]вич|^(?:иль|кузьм|лук|фом|никит|савв|фок)ич)$/iu;
const isPatronymic = (word: string) => HIS.test(word) || HERS.test(word);
/** «Али оглы»: one patronymic of two words. */
const SON_OF = /^(?:оглы|оглу|уулу|улы|кызы|гызы|кизи)$/iu;
/** «фон Дервиз»: one surname of two words. */
const PARTICLE = /^(?:фон|ван|де|дер|ди|да|дю|ла|ле|аль|эль|бен|ибн)$/iu;

const LAST_FIRST: readonly Part[] = ['last', 'first', 'middle'];
const FIRST_LAST: readonly Part[] = ['first', 'middle', 'last'];

/**
 * Surname, given name, patronymic, in either order; null for what is not a Russian full name, and for one in which
 * nothing tells what is what: «Анна Мария Снегова», «Гарсия Лопес Мария Ивановна».
 */
export function nameParts(whole: string): NameParts | null {
  const words = whole.split(' ');
  if (words.length < 2 || words.length > 5 || !words.every((word) => /^\p{Script=Cyrillic}+(?:-\p{Script=Cyrillic}+)*$/u.test(word)))
    return null;
  const [a = '', b = '', c = '', ...rest] = joined(words);
  if (rest.length > 0 || b === '') return null;
  const named = c === '' ? ofTwo(a, b) : ofThree(a, b, c);
  return named && { whole, ...named };
}

/** Words that are one part, as one. */
function joined(words: readonly string[]): string[] {
  const parts: string[] = [];
  for (const word of words) {
    const before = parts.at(-1);
    const one = before !== undefined && (SON_OF.test(word) || PARTICLE.test(before));
    if (one) parts[parts.length - 1] = `${before} ${word}`;
    else parts.push(word);
  }
  return parts;
}

type Named = Omit<NameParts, 'whole'>;

function ofThree(a: string, b: string, c: string): Named | null {
  // «Анна Петровна Снегова», «Анна Петровна Бабич»: the patronymic stands in the middle. «Снегова Анна Петровна»: it ends.
  if (isPatronymic(b) && (givenName(a) || !isPatronymic(c))) return { first: a, middle: b, last: c, order: FIRST_LAST };
  return isPatronymic(c) ? { last: a, first: b, middle: c, order: LAST_FIRST } : null;
}

function ofTwo(a: string, b: string): Named | null {
  const given = givenName(a);
  if (given === 'female' && HERS.test(b)) return { first: a, middle: b, last: '', order: FIRST_LAST };
  if (given === 'male' && HIS_ALONE.test(b)) return { first: a, middle: b, last: '', order: FIRST_LAST };
  if (given && givenName(b)) return null;
  if (given) return { first: a, middle: '', last: b, order: FIRST_LAST };
  return { last: a, first: b, middle: '', order: LAST_FIRST };
}

/** The patronymic tells best, then the given name, then the surname. */
export function genderOf({ last, first, middle }: NameParts): Gender | null {
  if (HERS.test(middle)) return 'female';
  if (HIS.test(middle)) return 'male';
  return givenName(first) ?? sure(getFirstnameGender(first)) ?? sure(getLastnameGender(last));
}

const sure = (gender: string | null): Gender | null => (gender === 'male' || gender === 'female' ? gender : null);
