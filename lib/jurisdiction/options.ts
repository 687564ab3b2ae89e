import type { Words } from '@/lib/words/words';
import { jurisdictions } from './rules';

/** The jurisdictions as a list to choose from, in the registry's order. */
export const jurisdictionOptions = (w: Words) =>
  Object.values(jurisdictions).map(({ code, name }) => ({ value: code, label: w.pick(name) }));
