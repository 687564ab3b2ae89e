import { getFirstnameGender, getLastnameGender } from 'lvovich';

export type Gender = 'male' | 'female';
type Part = 'last' | 'first' | 'middle';
export type NameParts = Record<Part, string> & { whole: string; order: readonly Part[] };

const HIS = /(?:[оеё]вич|ич)$|\s(?:оглы|оглу|уулу|улы)$/iu;
const HERS = /(?:[оеё]вна|ична|инична)$|\s(?:кызы|гызы|кизи)$/iu;
const isPatronymic = (word: string) => HIS.test(word) || HERS.test(word);

/** Surname, given name, patronymic, in either order; null for what is not a Russian full name. */
export function nameParts(whole: string): NameParts | null {
  const words = whole.split(' ');
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Script=Cyrillic}+(?:-\p{Script=Cyrillic}+)*$/u.test(word)))
    return null;
  const [a = '', b = '', ...rest] = words;
  const c = rest.join(' ');
  // «Анна Петровна Снегова»: the patronymic stands in the middle. «Снегова Анна Петровна»: it ends.
  if (rest.length === 1 && isPatronymic(b) && !isPatronymic(c))
    return { whole, first: a, middle: b, last: c, order: ['first', 'middle', 'last'] };
  return { whole, last: a, first: b, middle: c, order: ['last', 'first', 'middle'] };
}

/** The patronymic tells best, then the given name, then the surname. */
export function genderOf({ last, first, middle }: NameParts): Gender | null {
  if (HERS.test(middle)) return 'female';
  if (HIS.test(middle)) return 'male';
  return sure(getFirstnameGender(first)) ?? sure(getLastnameGender(last));
}

const sure = (gender: string | null): Gender | null => (gender === 'male' || gender === 'female' ? gender : null);
