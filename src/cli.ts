/** The program: nothing but this file sets the exit code. `bin/compendium.js` starts it. */
import { processTerminal } from './commands/command-line/terminal.ts';
import { run } from './commands/run.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
// A reader that closes early, as `head` does, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), processTerminal(), stopping.signal);
// Work that was broken off still holds the event loop.
if (stopping.signal.aborted) process.exit();
