import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command-line/command.ts';
import { doctorCommand } from './doctor.ts';
import { initCommand } from './init.ts';
import { newCommand } from './new.ts';
import { serveCommand } from './serve.ts';

/** Every command, in the order in which a new network needs them. */
export const commands: readonly Command[] = [
  initCommand,
  newCommand,
  checkCommand,
  buildCommand,
  serveCommand,
  doctorCommand,
];
