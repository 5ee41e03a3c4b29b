import type { Problem } from '../../problems/problem.ts';

/** Rules of one language, which text in another one breaks. */
const ofOneLanguage = /^(?:en|ro|uk|el)-|^(?:letters-mixed|number-format|quote-unclosed|word-twice|dash-hyphen)$/;

/**
 * What was found in the letters of a text, without what is only so because the passage was not translated: that is one
 * mistake, and no repair of quotation marks would help.
 */
export function withoutEchoes(read: readonly Problem[], found: readonly Problem[]): Problem[] {
  const left = found.filter(({ code, severity }) => code === 'translation-untranslated' && severity === 'warning');
  if (left.length === 0) return [...read];
  const byFile = Map.groupBy(left, ({ file }) => file);
  const isEcho = ({ code, severity, file, line = 0 }: Problem): boolean =>
    severity === 'warning' &&
    ofOneLanguage.test(code) &&
    (byFile.get(file) ?? []).some((each) => line >= (each.line ?? 0) && line <= Number(each.params.last));
  return read.filter((each) => !isEcho(each));
}
