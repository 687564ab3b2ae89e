// @ts-check
// The launcher. Until the dependencies are installed it uses nothing but Node's own modules; what
// needs them is imported afterwards.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEnvironment } from './env-file.mjs';
import { ensureInstalled } from './install.mjs';
import { lockDataDir } from './launcher-lock.mjs';
import { listenFault } from './ports.mjs';
import { makeDataDir } from './private-files.mjs';
import { messageOf, ROOT } from './root.mjs';
import { stopRunning } from './run.mjs';
import { Fault, say, step } from './steps.mjs';

const FLAGS = ['--dev', '--demo'];

/** @type {(() => void | Promise<void>)[]} */
const undo = [];
let stopping = false;

/** @param {() => void | Promise<void>} action */
function onStop(action) {
  undo.push(action);
  // A signal came while this was being started: it must go no further.
  if (stopping) throw new Fault('Stopped.');
}

async function undoAll() {
  for (let action = undo.pop(); action; action = undo.pop()) {
    try {
      await action();
    } catch (error) {
      console.error(messageOf(error));
    }
  }
}

/** @param {number} code */
async function end(code) {
  if (stopping) return;
  stopping = true;
  stopRunning();
  await undoAll();
  // Something may have been just about to start; it registers itself and is undone too.
  await Promise.race([started, sleep(2000)]);
  await undoAll();
  process.exit(code);
}

async function start() {
  const unknownFlags = process.argv.slice(2).filter((argument) => !FLAGS.includes(argument));
  if (unknownFlags.length) throw new Fault(`Unknown: ${unknownFlags.join(' ')}. There is ${FLAGS.join(' and ')}.`);
  const { values, faults, unknown } = readEnvironment(ROOT, process.env);
  if (faults.length) throw new Fault(`The environment is not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  if (unknown.length) say(`.env: not known here, and not used: ${unknown.join(', ')}`);

  const dataDir = path.resolve(ROOT, values.HOMEWARD_DATA_DIR ?? '.data');
  let patience = 0;
  try {
    makeDataDir(dataDir);
    const { release, leftBehind } = lockDataDir(dataDir);
    onStop(release);
    // The site of a killed launcher takes its leave of those it still answers, and holds the port until then.
    if (leftBehind) patience = 10_000;
  } catch (error) {
    throw error instanceof Fault ? error : new Fault(`HOMEWARD_DATA_DIR: ${dataDir} cannot be used: ${messageOf(error)}`);
  }
  const fault = await listenFault(Number(values.PORT), values.HOST ?? '', patience);
  if (fault) throw new Fault(fault);

  await step('Dependencies installed', () => ensureInstalled({ dev: false }));
  const { launch } = await import('./launch.mjs');
  const flags = { dev: process.argv.includes('--dev'), demo: process.argv.includes('--demo') };
  throw new Fault(await launch({ dataDir, values, flags, onStop }));
}

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, () => end(0));

const started = start().catch(async (error) => {
  // A signal to the whole group may reach the site before us; then its end is no fault.
  await sleep(200);
  if (!stopping) console.error(error instanceof Fault ? error.message : error);
});
await started;
await end(1);
