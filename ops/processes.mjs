// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { codeOf } from './root.mjs';

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // A process that ended but was not waited for (no init in a container) still has its number.
    return !/^State:\s+Z/m.test(readProc(pid, 'status'));
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * @param {number} pid
 * @param {string} name
 */
function readProc(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {number} pid
 * @param {string} field
 */
function ps(pid, field) {
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

const hasProc = existsSync('/proc/self/stat');

/** @param {number} pid */
export function commandOf(pid) {
  return hasProc ? readProc(pid, 'cmdline').replaceAll('\0', ' ') : ps(pid, 'command');
}

/**
 * Tells a process from a later one that was given the same number.
 * @param {number} pid
 */
export function birthOf(pid) {
  // The program's name, second in the line, may hold spaces and brackets; the start is the 20th after it.
  return hasProc ? (readProc(pid, 'stat').split(') ').at(-1)?.split(' ')[19] ?? '') : ps(pid, 'lstart');
}
