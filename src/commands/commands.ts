import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { newCommand } from './new.ts';

/** Every command, in the order in which a new network meets them. */
export const commands: readonly Command[] = [newCommand, checkCommand];
