import type { Translator } from '../../i18n/translator.ts';
import { wordProblem } from '../../i18n/wording.ts';
import { printable } from '../../problems/printable.ts';
import type { Problem } from '../../problems/problem.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * GitHub's workflow commands, one line for each problem. GitHub shows it at the line of the file.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(problems: readonly Problem[], translator: Translator): string {
  return problems.map((each) => annotation(each, translator)).join('\n');
}

function annotation(each: Problem, translator: Translator): string {
  const { message, hint } = wordProblem(each, translator);
  const properties = Object.entries({ file: each.file, line: each.line, col: each.column, title: each.code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`);
  return `::${commands[each.severity]} ${properties.join(',')}::${escapeData(`${message}\n${hint}`)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
