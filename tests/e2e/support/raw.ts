import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { USER_AGENT } from './marks';

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string; ms: number };

export type Ask = {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
  cookie?: string | undefined;
  agent?: Agent | false;
};

const pool = new Agent({ keepAlive: true, maxSockets: 50 });

/** Plain HTTP: no header is added, nothing is followed, nothing is decoded but UTF-8. */
export function ask(url: string, { method = 'GET', headers = {}, body, cookie, agent = pool }: Ask = {}): Promise<Answer> {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    let answered = false;
    const asked = request(
      url,
      {
        method,
        agent,
        headers: {
          'User-Agent': USER_AGENT,
          ...headers,
          ...(cookie ? { Cookie: cookie } : {}),
          ...(body ? { 'Content-Length': Buffer.byteLength(body) } : {}),
        },
      },
      (response) => {
        answered = true;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
            ms: performance.now() - since,
          }),
        );
        response.on('error', reject);
      },
    );
    // A server that refuses early may close while we still write: then its answer is already here.
    asked.on('error', (error) => answered || reject(error));
    asked.end(body);
  });
}

/** The value of a cookie an answer sets, as `name=value`. */
export const cookieSet = (answer: Answer, name: string): string | undefined =>
  answer.headers['set-cookie']
    ?.map((line) => line.split(';')[0] ?? '')
    .find((pair) => pair.startsWith(`${name}=`) && pair.length > name.length + 1);
