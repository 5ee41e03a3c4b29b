/** The command line as a value, or its problems. */
import { parseArgs } from 'node:util';
import { closest, namesToChoose } from '../../content/closest.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Command, Input, Option } from './command.ts';
import { usageLine } from './help.ts';
import { globalOptions } from './options.ts';

export interface CommandLine {
  /** Undefined where no command is given or the name is unknown. */
  readonly command: Command | undefined;
  readonly input: Input;
  readonly problems: readonly Problem[];
}

type Token = ReturnType<typeof tokenize>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** @param args the words after the program's name */
export function parseArguments(args: readonly string[], commands: readonly Command[]): CommandLine {
  const known = commands.flatMap((command) => command.options);
  const tokens = tokenize(args, [...globalOptions, ...known]);
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [asked, ...values] = words[0] === 'help' ? words.slice(1) : words;
  const flags = new Set(words[0] === 'help' ? ['help'] : []);
  const command = commands.find((each) => each.name === asked);
  const read = readOptions(tokens, command);
  const input = { options: read.options, flags: flags.union(read.flags), arguments: nameArguments(command, values) };
  const unknown = asked !== undefined && !command ? [unknownCommand(asked, commands)] : [];
  // Without the command, its options are unknown.
  const problems =
    unknown.length > 0 ? unknown : [...read.problems, ...argumentProblems(command, values, read.problems)];
  return { command, input, problems };
}

function tokenize(args: readonly string[], known: readonly Option[]) {
  const options = Object.fromEntries(
    known.map((option) => [
      option.name,
      { type: option.value ? ('string' as const) : ('boolean' as const), ...(option.short && { short: option.short }) },
    ]),
  );
  // `strict` would throw at the first mistake, with an English message. So the tokens are checked here.
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function readOptions(tokens: readonly Token[], command: Command | undefined) {
  const options: Record<string, string> = {};
  const flags = new Set<string>();
  const problems: Problem[] = [];
  const possible = [...(command?.options ?? []), ...globalOptions];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = possible.find((each) => each.name === token.name);
    const wrong = option ? wrongValue(option, token, command) : unknownOption(token.rawName, possible);
    if (wrong) problems.push(wrong);
    else if (option?.value) options[token.name] = token.value ?? '';
    else flags.add(token.name);
  }
  return { options, flags, problems };
}

function unknownCommand(asked: string, commands: readonly Command[]): Problem {
  const names = commands.map((each) => each.name);
  return problem(
    'usage-unknown-command',
    {},
    { command: asked, suggestion: closest(asked, names) ?? startOf(asked, names) ?? names.join(', ') },
  );
}

const startOf = (written: string, names: readonly string[]): string | undefined =>
  names.find((name) => name.startsWith(written) || written.startsWith(name));

function unknownOption(option: string, possible: readonly Option[]): Problem {
  const names = possible.map((each) => `--${each.name}`);
  return problem(
    'usage-unknown-option',
    {},
    { option, suggestion: closest(option, names) ?? startOf(option, names) ?? names.join(', ') },
  );
}

function wrongValue(option: Option, token: OptionToken, command: Command | undefined): Problem | undefined {
  const name = `--${option.name}`;
  if (!option.value) {
    return token.value === undefined
      ? undefined
      : problem('usage-bad-value', {}, { option: name, value: token.value, allowed: name });
  }
  const isNextOption = !token.inlineValue && token.value?.startsWith('-');
  if (!token.value || isNextOption) {
    return problem('usage-missing-argument', {}, { argument: name, usage: usageLine(command) });
  }
  const { choices } = option;
  const values = option.isList ? token.value.split(',').map((each) => each.trim()) : [token.value];
  const wrong = choices && values.find((value) => !choices.includes(value));
  if (wrong === undefined) return undefined;
  return problem('usage-bad-value', {}, { option: name, value: wrong, allowed: namesToChoose(wrong, choices ?? []) });
}

const nameArguments = (command: Command | undefined, values: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    (command?.arguments ?? []).flatMap((each, index) => (values[index] ? [[each.name, values[index]]] : [])),
  );

function argumentProblems(
  command: Command | undefined,
  values: readonly string[],
  earlier: readonly Problem[],
): Problem[] {
  // After an unknown option, the next word may be its value.
  if (!command || earlier.length > 0) return [];
  const expected = command.arguments ?? [];
  const usage = usageLine(command);
  const missing = expected
    .slice(values.length)
    .map(({ name }) => problem('usage-missing-argument', {}, { argument: `<${name}>`, usage }));
  const extra = values
    .slice(expected.length)
    .map((argument) => problem('usage-extra-argument', {}, { argument, usage }));
  return [...missing, ...extra];
}
