#!/usr/bin/env node
// @ts-check
// `npm start`. An older Node cannot even read the other files, so its version is looked at first.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Homeward needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
await import('../ops/start.mjs');
