// @ts-check
// Which wing an address belongs to, and whether this process serves it.

export const LOCALES = ['ru', 'en'];

/** @typedef {'public' | 'sign' | 'family' | 'desk' | 'door'} Wing */

/** The first part of a path behind the language; what is not named here is a campaign's public page. */
const WING_OF = /** @type {Record<string, Wing>} */ ({
  desk: 'desk',
  sign: 'sign',
  tell: 'sign',
  my: 'family',
  'sign-in': 'door',
  'sign-out': 'door',
  'set-up': 'door',
  join: 'door',
  calendar: 'door',
  exit: 'door',
});

/** @param {string} path */
export function wingOf(path) {
  const [, , first = ''] = path.split('/');
  return Object.hasOwn(WING_OF, first) ? WING_OF[first] : 'public';
}

const served = new Set((process.env.SURFACES || 'public,sign,family,desk').split(',').map((name) => name.trim()));

/**
 * The door belongs to both private wings.
 * @param {Wing | undefined} wing
 */
export const serves = (wing) => (wing === 'door' ? served.has('family') || served.has('desk') : served.has(wing ?? 'public'));
