import { regionName } from '@/components/desk/place-options';
import { toldKindOf } from '@/lib/intake/kinds';
import { SHOWN_STATES } from '@/lib/intake/list-filter';
import { STATES } from '@/lib/intake/states';
import type { Words } from '@/lib/words/words';

export const kindName = (w: Words, code: string): string => w.pick(toldKindOf(code).name);

export const placeName = (w: Words, region: string | null): string => (region ? regionName(w, region) : w.t('intake.list.noRegion'));

export const stateName = (w: Words, state: (typeof SHOWN_STATES)[number]): string =>
  state === 'waiting' ? w.t('intake.list.waiting') : w.pick(STATES[state].name);

export const stateOptions = (w: Words) => SHOWN_STATES.map((state) => ({ value: state, label: stateName(w, state) }));
