import { bodies } from './bodies';
import type { Chart } from './chart';
import { kinds } from './kinds';
import { months } from './months';
import { standing } from './standing';
import { summary } from './summary';
import { wait } from './wait';

/** The public page's tables, in its order. A new one is a file and its name here. */
export const CHARTS: readonly Chart[] = [summary, standing, kinds, wait, months, bodies];
