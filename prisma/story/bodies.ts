import type { Random } from './random';

/** How bodies behave. An assumption of ours, shaped by public figures: it says nothing about any real office. */
export type Group = 'president' | 'defence' | 'prosecutor' | 'commissariat' | 'governor' | 'deputy' | 'ombudsman' | 'commander' | 'fund';
type Habits = {
  /** In hundred letters: how they end at this body. */
  ends: { silent: number; forwarded: number; boilerplate: number; no: number; yes: number };
  /** Days to an answer: median, and what nine of ten stay below. */
  days: readonly [number, number];
  forwardsTo: Partial<Record<Group, number>>;
};

// biome-ignore format: a table
export const HABITS: Readonly<Record<Group, Habits>> = {
  president:    { ends: { silent: 3, forwarded: 78, boilerplate: 15, no: 3, yes: 1 }, days: [6, 14], forwardsTo: { defence: 6, prosecutor: 2, governor: 2 } },
  defence:      { ends: { silent: 22, forwarded: 20, boilerplate: 45, no: 9, yes: 4 }, days: [34, 75], forwardsTo: { defence: 3, commissariat: 3, commander: 3 } },
  prosecutor:   { ends: { silent: 14, forwarded: 34, boilerplate: 32, no: 13, yes: 7 }, days: [29, 58], forwardsTo: { prosecutor: 6, commander: 1, defence: 2 } },
  commissariat: { ends: { silent: 27, forwarded: 8, boilerplate: 42, no: 16, yes: 7 }, days: [27, 55], forwardsTo: { defence: 2, commander: 1 } },
  governor:     { ends: { silent: 6, forwarded: 38, boilerplate: 40, no: 10, yes: 6 }, days: [24, 35], forwardsTo: { commissariat: 5, defence: 2, fund: 1 } },
  deputy:       { ends: { silent: 32, forwarded: 24, boilerplate: 26, no: 8, yes: 10 }, days: [31, 80], forwardsTo: { defence: 4, prosecutor: 3 } },
  ombudsman:    { ends: { silent: 12, forwarded: 40, boilerplate: 28, no: 10, yes: 10 }, days: [26, 70], forwardsTo: { prosecutor: 4, defence: 2 } },
  commander:    { ends: { silent: 52, forwarded: 3, boilerplate: 25, no: 13, yes: 7 }, days: [30, 90], forwardsTo: { defence: 1 } },
  fund:         { ends: { silent: 20, forwarded: 10, boilerplate: 45, no: 8, yes: 17 }, days: [15, 40], forwardsTo: { commissariat: 2, defence: 1 } },
};

/** Whom families write to first. */
export const FIRST_ADDRESSEES: Readonly<Record<Group, number>> = {
  president: 20,
  defence: 27,
  prosecutor: 18,
  commissariat: 11,
  governor: 8,
  deputy: 5,
  ombudsman: 5,
  commander: 4,
  fund: 2,
};

/** The regions of the story, and the military district each of them looks to. */
export const REGIONS = {
  'RU-SVE': 'central',
  'RU-PER': 'central',
  'RU-CHE': 'central',
  'RU-NVS': 'central',
  'RU-TA': 'central',
  'RU-IRK': 'eastern',
  'RU-BU': 'eastern',
  'RU-KHA': 'eastern',
  'RU-MOS': 'moscow',
  'RU-VOR': 'moscow',
  'RU-SPE': 'leningrad',
  'RU-ROS': 'southern',
} as const;
export type RegionCode = keyof typeof REGIONS;

/** A body of the group, by its code in the shipped directory. */
export function bodyOf(random: Random, group: Group, region: RegionCode): string {
  return random.weighted(bodiesOf(group, region));
}

function bodiesOf(group: Group, region: RegionCode): Record<string, number> {
  const here = (name: string) => `ru.region.${region}.${name}`;
  switch (group) {
    case 'president':
      return { 'ru.president.appeals': 8, 'ru.president': 1, 'ru.president.administration': 1 };
    case 'defence':
      return { 'ru.mod.appeals': 8, 'ru.mod': 5, 'ru.general-staff.gomu': 2, 'ru.mod.personnel': 1, 'ru.mod.medical': 1 };
    case 'prosecutor':
      return { 'ru.military-prosecutor': 5, [`ru.military-prosecutor.${REGIONS[region]}`]: 2, 'ru.military-prosecutor.garrison': 3 };
    case 'commissariat':
      return { [here('commissariat')]: 3, 'ru.commissariat.municipal': 1 };
    case 'deputy':
      return { 'ru.duma.deputy': 4, 'ru.federation-council.senator': 1 };
    case 'ombudsman':
      return { 'ru.ombudsman': 3, [here('ombudsman')]: 2 };
    case 'commander':
      return { 'ru.unit.commander': 4, [`ru.district.${REGIONS[region]}`]: 1 };
    case 'fund':
      return { [here('fund')]: 3, 'ru.fund.defenders': 2 };
    case 'governor':
      return { [here('governor')]: 1 };
  }
}

const GROUPS: readonly [RegExp, Group][] = [
  [/^ru\.president/, 'president'],
  [/prosecutor/, 'prosecutor'],
  [/commissariat/, 'commissariat'],
  [/^ru\.(unit|district|garrison)/, 'commander'],
  [/^ru\.(mod|general-staff)/, 'defence'],
  [/^ru\.(duma|federation-council)/, 'deputy'],
  [/ombudsman/, 'ombudsman'],
  [/fund/, 'fund'],
];

/** The habits a body of the directory has in this story. */
export const groupOf = (code: string): Group => GROUPS.find(([pattern]) => pattern.test(code))?.[1] ?? 'governor';
