#!/usr/bin/env node
// Starts the program. With an older Node it says which version is needed. It turns on the compile cache before other
// files load. In a clone the program is TypeScript, which Node runs directly; in the package it is JavaScript.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const isClone = existsSync(new URL('src/cli.ts', root));
const read = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

// Old versions of Node must be able to read this file: no `await` outside a function, no `?.`.
const needed = read('package.json').engines.node.replace(/^\D+/, '');
if (isOlder(process.versions.node, needed)) {
  const [, ...key] = (isClone ? 'cli:doctor.nodeOld' : 'cli:nodeOld').split(/[:.]/);
  const words = read(`locales/${language(process.env)}/cli.json`);
  const sentence = key.reduce((tree, step) => tree[step], words);
  process.stderr.write(`${sentence.replace('{{needed}}', needed).replace('{{found}}', process.versions.node)}\n`);
  process.exitCode = 2;
} else start();

async function start() {
  const cache = isClone ? fileURLToPath(new URL('.cache', root)) : await packageCache();
  // Code is compiled once for all starts. If the folder cannot be written, it is compiled each time.
  module.enableCompileCache(`${cache}/code`);
  // Two pictures are made at a time, and each thread would keep the memory of one.
  if (!process.env.UV_THREADPOOL_SIZE) process.env.UV_THREADPOOL_SIZE = '2';
  await import(new URL(isClone ? 'src/cli.ts' : 'dist/cli.js', root).href);
}

async function packageCache() {
  const { cacheFolder } = await import(new URL('dist/storage/installation.js', root).href);
  return cacheFolder;
}

function isOlder(version, wanted) {
  const [have, want] = [version, wanted].map((each) => each.split('.').map(Number));
  const at = want.findIndex((part, index) => part !== have[index]);
  return at >= 0 && have[at] < want[at];
}

/** The computer's language, if the builder has strings in it. */
function language(env) {
  const code = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2);
  return ['ro', 'uk', 'el'].includes(code) ? code : 'en';
}
