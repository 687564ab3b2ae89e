const secure = (process.env.HOMEWARD_ORIGIN ?? '').startsWith('https://');
const prefix = secure ? '__Host-' : '';

/**
 * Cookie names: with TLS they are __Host-, so that no neighbouring host can set them. None may begin with
 * the session's name: next-auth would read it as a further piece of the token.
 */
export const COOKIES = {
  session: `${prefix}homeward-session`,
  kept: `${prefix}homeward-kept`,
  code: `${prefix}homeward-code`,
  feed: `${prefix}homeward-feed`,
  secure,
} as const;
