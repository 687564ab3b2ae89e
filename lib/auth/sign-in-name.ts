/** A sign-in name as it is compared: NFKC, lower case, ё as е, single blanks. */
export const normaliseName = (typed: string): string =>
  typed.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
