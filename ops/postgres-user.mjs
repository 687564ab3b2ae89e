// @ts-check
// PostgreSQL refuses to run as root. Then it runs as a user id of its own, which needs no account.
import { chownSync, readFileSync } from 'node:fs';

/** @typedef {{ uid: number, gid: number }} User */

// Beyond the ids given to people (to 60000 only by hand that far) and below systemd's dynamic ones.
const OWN = { uid: 57431, gid: 57431 };

/**
 * initdb, unlike the server, insists that its user id has a name: it borrows one for that moment.
 * @returns {User | undefined} undefined: stay who we are
 */
export function userWithName() {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0);
  const account = accounts.find(({ name }) => name === 'nobody') ?? accounts[0];
  if (!account) throw new Error('There is no account but root in /etc/passwd, and PostgreSQL does not run as root.');
  return { uid: account.uid, gid: account.gid };
}

/**
 * The id the server runs under, tried on a folder: some containers know but a few ids.
 * @param {string} folder
 * @param {User | undefined} named
 */
export function serverUser(folder, named) {
  if (!named) return undefined;
  try {
    chownSync(folder, OWN.uid, OWN.gid);
    return OWN;
  } catch {
    return named;
  }
}
