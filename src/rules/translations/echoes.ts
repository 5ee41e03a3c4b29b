import type { Problem } from '../../problems/problem.ts';

/** Problems of one language, which a passage in another language causes too. */
const ofOneLanguage = /^(?:en|ro|uk|el)-|^(?:letters-mixed|number-format|quote-unclosed|word-twice|dash-hyphen)$/;

/**
 * Removes problems of letters and signs in passages that were not translated: that is one mistake, and other quotation
 * marks would not correct it.
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
