#!/usr/bin/env node
/** The program: nothing but this file sets the exit code. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Pictures are made two at a time, and each thread keeps what it took for one.
process.env.UV_THREADPOOL_SIZE ??= '2';
// Code is compiled once for all starts; where the folder cannot be written it is compiled each time, as ever.
enableCompileCache(path.resolve(import.meta.dirname, '../.cache/code'));
const [{ run }, { processTerminal }] = await Promise.all([
  import('./commands/run.ts'),
  import('./commands/command-line/terminal.ts'),
]);

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
// A reader that closes early, as `head` does, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), processTerminal(), stopping.signal);
// Work that was broken off still holds the event loop.
if (stopping.signal.aborted) process.exit();
