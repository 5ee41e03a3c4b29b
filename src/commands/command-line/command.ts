import type { Translate, Translator } from '../../i18n/translator.ts';
import type { LoadedLocales } from '../../locales/load-locales.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ReportFormat } from '../report/report.ts';
import type { Terminal } from './terminal.ts';

/** 0 success, 1 errors in the content, 2 wrong use or a fault of the machine, 130 stopped by a signal. */
export type ExitCode = 0 | 1 | 2 | 130;

/** An option of a command. `--help` and the check of arguments are made from it. */
export interface Option {
  readonly name: string;
  /** Undefined for an option without a value. */
  readonly value?: (t: Translate) => string;
  readonly text: (t: Translate) => string;
  readonly default?: string;
  readonly choices?: readonly string[];
  /** Whether several values can be given, separated by commas. */
  readonly isList?: boolean;
  readonly short?: string;
}

export interface Argument {
  readonly name: string;
  readonly text: (t: Translate) => string;
}

export interface Example {
  readonly line: string;
  readonly text: (t: Translate) => string;
}

/** The options and arguments that a command got, by name. */
export interface Input {
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/** The things that a command uses: the reader's language, the terminal, the report of problems. */
export interface Session {
  readonly translator: Translator;
  readonly translatorFor: (language: string) => Translator;
  readonly terminal: Terminal;
  readonly format: ReportFormat;
  /** Folders with locales, the builder's own first. */
  readonly localeDirs: readonly string[];
  readonly locales: LoadedLocales;
  /** Prints problems of the content in the requested format. */
  report(problems: readonly Problem[], contentDir: string): void;
  /** Registers an action for when the user stops the command. */
  onStop(cleanUp: () => void | Promise<void>): void;
}

export interface Command {
  readonly name: string;
  readonly summary: (t: Translate) => string;
  readonly arguments?: readonly Argument[];
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  run(input: Input, session: Session): Promise<ExitCode>;
}

/** Loads the work of a command when it runs, so that `--help` and other commands do not load it. */
export const loaded =
  (load: () => Promise<Command['run']>): Command['run'] =>
  async (input, session) =>
    (await load())(input, session);

/** Folder names where no option gives others. */
export const defaults = { content: 'content', locales: 'locales', out: 'build' } as const;

export function optionValue(input: Input, option: Option): string {
  const value = input.options[option.name] ?? option.default;
  if (value === undefined) throw new TypeError(`The option ${option.name} has no default.`);
  return value;
}

/** `ro,uk` -> ['ro', 'uk']; undefined where the option is missing. */
export const listOf = (input: Input, name: string): string[] | undefined =>
  input.options[name]?.split(',').flatMap((each) => each.trim() || []);
