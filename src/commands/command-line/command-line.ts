import path from 'node:path';
import { fromHere } from '../../storage/from-here.ts';

/** The parts of `process` that are read, so that tests can pass their own. */
export interface Start {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * A command line that starts the program again in the same way: `npm run compendium -- check --content ours`.
 * @param options by name; undefined values are left out
 */
export const commandLine = (
  command: string,
  options: Readonly<Record<string, string | undefined>> = {},
  start: Start = process,
): string =>
  [
    programOf(start),
    command,
    ...Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, quoted(value)])),
  ].join(' ');

/**
 * The name under which npm runs the program is the name of the script, or `npx`. On Windows the program is the
 * command's file.
 */
function programOf({ argv, env }: Start): string {
  const [node = 'node', program = ''] = argv;
  if (env.npm_lifecycle_event === 'compendium') return 'npm run compendium --';
  if (env.npm_lifecycle_event === 'npx') return 'npx compendium';
  if (path.parse(program).base === 'compendium') return 'compendium';
  if (/[\\/]node_modules[\\/]/.test(program)) return 'npx compendium';
  return `${quoted(path.parse(node).name)} ${quoted(fromHere(program))}`;
}

const quoted = (word: string): string => (/^[\p{L}\p{N}_@%+=:,./\\-]+$/u.test(word) ? word : `"${word}"`);
