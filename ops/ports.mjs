// @ts-check
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, messageOf } from './root.mjs';

/**
 * @param {number} port 0: any
 * @param {string} host
 * @returns {Promise<number>} the port, or 0 when it is taken
 */
export function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(0);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {number} [kept] the port of last time, if it is still free */
export async function freePort(kept) {
  return (kept && (await tryPort(kept, '127.0.0.1'))) || tryPort(0, '127.0.0.1');
}

/**
 * @param {number} port
 * @param {string} host
 * @param {number} patience how long it may be in use before that is a fault
 * @returns {Promise<string | null>} names the variable that is to blame
 */
export async function listenFault(port, host, patience) {
  try {
    for (const until = Date.now() + patience; !(await tryPort(port, host)); await sleep(100)) {
      if (Date.now() >= until) return `PORT: ${port} is in use on ${host}.`;
    }
    return null;
  } catch (error) {
    return codeOf(error) === 'EACCES' ? `PORT: ${port} may not be used by this user.` : `HOST: ${messageOf(error)}`;
  }
}
