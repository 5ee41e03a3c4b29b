import { formatList } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import { wordField, wordProblem } from '../../i18n/wording.ts';
import type { Severity } from '../../problems/codes.ts';
import { printable } from '../../problems/printable.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Paint } from '../command-line/terminal.ts';

/**
 * Formats problems for people, with an empty line between files. Each begins with `file:line:column`, which editors and
 * terminals turn into a link, and names the field as people see it. The hint and the code follow, once for problems in
 * a row with the same hint.
 */
export function formatText(problems: readonly Problem[], translator: Translator, paint: Paint): string {
  const groups = Map.groupBy(problems, (each) => each.file ?? '');
  return [...groups.values()].map((group) => formatGroup(group, translator, paint)).join('\n\n');
}

function formatGroup(group: readonly Problem[], translator: Translator, paint: Paint): string {
  const advice = group.map((each) => `    ${wordProblem(each, translator).hint} ${paint('faint', `[${each.code}]`)}`);
  return group
    .flatMap((each, index) => {
      const line = formatProblem(each, translator, paint);
      return advice[index] === advice[index + 1] ? [line] : [line, advice[index]];
    })
    .join('\n');
}

function formatProblem(each: Problem, translator: Translator, paint: Paint): string {
  const { message } = wordProblem(each, translator);
  const severity = paint(each.severity, translator.t(`cli:severity.${each.severity}`));
  const field = wordField(each, translator) ?? '';
  return [placeText(each), severity, field, message].filter((part) => part !== '').join('  ');
}

function placeText({ file, line, column }: Problem): string {
  if (file === undefined) return '';
  return [printable(file), line, column].filter((part) => part !== undefined).join(':');
}

/** "Found 3 errors and 1 warning." */
export function summarise(problems: readonly Problem[], { language, t }: Translator): string {
  const count = (severity: Severity): number => problems.filter((each) => each.severity === severity).length;
  const counts = [
    { count: count('error'), text: t('cli:summary.errors', { count: count('error') }) },
    { count: count('warning'), text: t('cli:summary.warnings', { count: count('warning') }) },
    { count: count('note'), text: t('cli:summary.notes', { count: count('note') }) },
  ].filter((each) => each.count > 0);
  if (counts.length === 0) return t('cli:summary.clean');
  return t('cli:summary.found', {
    counts: formatList(
      language,
      counts.map((each) => each.text),
    ),
  });
}
