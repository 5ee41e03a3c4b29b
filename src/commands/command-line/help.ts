/** `--help`, made from the definitions of the commands and the strings of the reader's language. */
import type { Translate } from '../../i18n/translator.ts';
import type { Command, Option } from './command.ts';
import { globalOptions } from './options.ts';
import type { Paint } from './terminal.ts';

const program = 'compendium';

/** Used before the reader's language is known. */
const wordsInCode = { command: '<command>', options: '[options]' };

const usageWords = (t: Translate): typeof wordsInCode => ({
  command: t('cli:values.command'),
  options: t('cli:values.options'),
});

/** The usage of a command: `compendium new <slug> [options]`. */
export function usageLine(command: Command | undefined, words = wordsInCode): string {
  if (!command) return `${program} ${words.command} ${words.options}`;
  const given = (command.arguments ?? []).map((each) => `<${each.name}>`);
  return [program, command.name, ...given, words.options].join(' ');
}

/** The help of the whole program. */
export function overview(commands: readonly Command[], t: Translate, paint: Paint): string {
  return sections(paint, [
    ['', [t('cli:help.about')]],
    [t('cli:help.usage'), [`  ${usageLine(undefined, usageWords(t))}`]],
    [t('cli:help.commands'), table(commands.map((each) => [each.name, each.summary(t)]))],
    [t('cli:help.options'), table(globalOptions.map((each) => optionRow(each, t)))],
    ['', [t('cli:help.more'), t('cli:help.exit')]],
  ]);
}

/** The help of a command: its arguments, options and examples. */
export function commandHelp(command: Command, t: Translate, paint: Paint): string {
  const options = [...command.options, ...globalOptions.filter((each) => each.name !== 'version')];
  return sections(paint, [
    ['', [command.summary(t)]],
    [t('cli:help.usage'), [`  ${usageLine(command, usageWords(t))}`]],
    [t('cli:help.arguments'), table((command.arguments ?? []).map((each) => [`<${each.name}>`, each.text(t)]))],
    [t('cli:help.options'), table(options.map((each) => optionRow(each, t)))],
    [t('cli:help.examples'), command.examples.flatMap((each) => [`  ${each.text(t)}:`, `    ${each.line}`])],
  ]);
}

type Section = readonly [heading: string, lines: readonly string[]];

function sections(paint: Paint, all: readonly Section[]): string {
  return all
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [...(heading ? [paint('strong', heading)] : []), ...lines].join('\n'))
    .join('\n\n');
}

function optionRow(option: Option, t: Translate): [string, string] {
  const short = option.short ? `-${option.short}, ` : '';
  const value = option.value ? ` ${option.value(t)}` : '';
  const about = [
    option.text(t),
    ...(option.choices ? [t('cli:help.choices', { values: option.choices.join(', ') })] : []),
    ...(option.default ? [t('cli:help.default', { value: option.default })] : []),
  ];
  return [`${short}--${option.name}${value}`, about.join(' ')];
}

const widest = 34;

/** Two columns. If the first is too wide, the second goes to the next line. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(widest, Math.max(0, ...rows.map(([first]) => first.length)));
  return rows.flatMap(([first, second]) =>
    first.length > width
      ? [`  ${first}`, `  ${' '.repeat(width)}  ${second}`]
      : [`  ${first.padEnd(width)}  ${second}`],
  );
}
