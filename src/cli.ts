#!/usr/bin/env node
/** The program: nothing but this file sets the exit code. */
import { run } from './commands/run.ts';
import { processTerminal } from './commands/terminal.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
// A reader that closes early, as `head` does, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), processTerminal(), stopping.signal);
// Work that was broken off still holds the event loop.
if (stopping.signal.aborted) process.exit();
