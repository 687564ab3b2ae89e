const secure = (process.env.HOMEWARD_ORIGIN ?? '').startsWith('https://');
const prefix = secure ? '__Host-' : '';

/** Cookie names: with TLS they are __Host-, so that no neighbouring host can set them. */
export const COOKIES = { session: `${prefix}homeward`, kept: `${prefix}homeward-kept`, code: `${prefix}homeward-code`, secure } as const;
