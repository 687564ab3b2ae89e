import { inclineLastname } from 'lvovich';
import type { Form } from './fields';
import type { Gender } from './name-parts';

type Ending = Record<Exclude<Form, 'nominative'>, string>;
const HARD: Ending = { genitive: 'а', dative: 'у', accusative: 'а', instrumental: 'ом' };
const SOFT: Ending = { genitive: 'я', dative: 'ю', accusative: 'я', instrumental: 'ем' };
const ZAYATS: Ending = { ...HARD, instrumental: 'ем' };

/** Men's surnames that are nouns of which the library does not know how their vowel falls out, or stays. */
const NOUNS: Readonly<Record<string, [stem: string, ending: Ending]>> = {
  соловей: ['соловь', SOFT],
  муравей: ['муравь', SOFT],
  репей: ['репь', SOFT],
  заяц: ['зайц', ZAYATS],
  орёл: ['орл', HARD],
  козёл: ['козл', HARD],
  котёл: ['котл', HARD],
  швец: ['швец', HARD],
  жнец: ['жнец', HARD],
  чтец: ['чтец', HARD],
  кузнец: ['кузнец', HARD],
  мудрец: ['мудрец', HARD],
  чернец: ['чернец', HARD],
  стрелец: ['стрельц', HARD],
};
/** «Гаврилец», «Горбец»: whether the vowel stays, its bearer knows. */
const UNSURE = /(?:л|[^аеёиоуыэюяь][^аеёиоуыэюяьл])ец$/iu;

/**
 * A surname in a form. A woman's stays when it ends in a consonant, «-й» or «-ь» («Цой Анне», «Бабич Анны»); one of
 * which nobody can be sure stays too, for a hand to correct.
 */
export function surnameIn(surname: string, form: Exclude<Form, 'nominative'>, gender: Gender): string {
  const space = surname.lastIndexOf(' ');
  // «фон Дервиза»: the particle stays.
  if (space >= 0) return `${surname.slice(0, space)} ${surnameIn(surname.slice(space + 1), form, gender)}`;
  if (gender === 'female')
    return surname
      .split('-')
      .map((part) => (/[^аеёиоуыэюя]$/iu.test(part) ? part : inclineLastname(part, form, gender)))
      .join('-');
  const noun = NOUNS[surname.toLowerCase()];
  if (noun) return surname.charAt(0) + noun[0].slice(1) + noun[1][form];
  return UNSURE.test(surname) ? surname : inclineLastname(surname, form, gender);
}
