const forms: readonly (readonly string[])[] = [
  ['январь', 'января', 'январе', 'янв', 'january', 'jan'],
  ['февраль', 'февраля', 'феврале', 'февр', 'фев', 'february', 'feb'],
  ['март', 'марта', 'марте', 'мар', 'march', 'mar'],
  ['апрель', 'апреля', 'апреле', 'апр', 'april', 'apr'],
  ['май', 'мая', 'мае', 'may'],
  ['июнь', 'июня', 'июне', 'июн', 'june', 'jun'],
  ['июль', 'июля', 'июле', 'июл', 'july', 'jul'],
  ['август', 'августа', 'августе', 'авг', 'august', 'aug'],
  ['сентябрь', 'сентября', 'сентябре', 'сент', 'сен', 'september', 'sept', 'sep'],
  ['октябрь', 'октября', 'октябре', 'окт', 'october', 'oct'],
  ['ноябрь', 'ноября', 'ноябре', 'нояб', 'ноя', 'november', 'nov'],
  ['декабрь', 'декабря', 'декабре', 'дек', 'december', 'dec'],
];

const numbers = new Map(forms.flatMap((names, index) => names.map((name) => [name, index + 1])));

/** The number of a month named in Russian or English, full or short, or undefined. */
export function monthNamed(word: string): number | undefined {
  return numbers.get(word.toLowerCase().replace(/\.$/, ''));
}
