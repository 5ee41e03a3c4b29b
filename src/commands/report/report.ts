import type { Translator } from '../../i18n/translator.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatText } from './text.ts';

export type ReportFormat = 'text' | 'json' | 'github';

/** `--json` means `--format json`. Without either the format is text. */
export function reportFormat(format: string | undefined, json: boolean): ReportFormat {
  if (json || format === 'json') return 'json';
  return format === 'github' ? 'github' : 'text';
}

/** Prints problems. JSON is printed even without problems, so that programs always get an array. */
export function printProblems(
  problems: readonly Problem[],
  format: ReportFormat,
  translator: Translator,
  terminal: Terminal,
): void {
  if (format === 'json') terminal.print(formatJson(problems, translator));
  else if (problems.length > 0) {
    terminal.print(
      format === 'github' ? formatGithub(problems, translator) : formatText(problems, translator, terminal.paint),
    );
  }
}

/** Reports why a command failed. In text this goes to standard error, away from results. */
export function sayFaults(
  faults: readonly Problem[],
  format: ReportFormat,
  translator: Translator,
  terminal: Terminal,
): void {
  if (format === 'text') terminal.say(formatText(faults, translator, terminal.paint));
  else printProblems(faults, format, translator, terminal);
}
