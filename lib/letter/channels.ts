/** How a letter went out. Words: case.channel.<code>; which start a clock: lib/jurisdiction. */
export const CHANNELS = ['portal', 'post', 'in_person', 'email', 'other'] as const;
export type ChannelCode = (typeof CHANNELS)[number];
