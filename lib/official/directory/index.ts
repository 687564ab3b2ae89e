import { cityHalls } from './city-halls';
import { federal } from './federal';
import { military } from './military';
import { regional } from './regional';
import type { ShippedOfficial } from './shipped-official';

const directories: Readonly<Record<string, readonly ShippedOfficial[]>> = {
  RU: [...federal, ...military, ...regional, ...cityHalls],
};

/** The bodies shipped for a jurisdiction, superiors before their subordinates; none for one without a list. */
export function shippedDirectory(jurisdiction: string): readonly ShippedOfficial[] {
  return directories[jurisdiction] ?? [];
}
