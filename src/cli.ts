/** The program. Only this file sets the exit code. `bin/compendium.js` starts it. */
import { processTerminal } from './commands/command-line/terminal.ts';
import { reportUncaught, run } from './commands/run.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
// A reader that closes the pipe early, such as `head`, is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const args = process.argv.slice(2);
// Errors from timers and events reach no caller, and Node would print their stack.
process.once('uncaughtException', (fault) => {
  void reportUncaught(fault, args, processTerminal()).finally(() => process.exit(2));
});

process.exitCode = await run(args, processTerminal(), stopping.signal);
// Work that was stopped may still keep the event loop alive.
if (stopping.signal.aborted) process.exit();
