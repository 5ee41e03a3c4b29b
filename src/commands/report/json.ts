import type { Translator } from '../../i18n/translator.ts';
import { wordField, wordProblem } from '../../i18n/wording.ts';
import { printableJson } from '../../problems/printable.ts';
import type { Problem } from '../../problems/problem.ts';

/** Problems for other programs: an array, with messages in the reader's language. */
export function formatJson(problems: readonly Problem[], translator: Translator): string {
  const rows = problems.map((each) => {
    const { code, severity, file, line, column, field, params } = each;
    const named = field && { field: { ...field, name: wordField(each, translator) } };
    return { code, severity, file, line, column, ...named, ...wordProblem(each, translator), params };
  });
  return printableJson(JSON.stringify(rows, undefined, 2));
}
