import type { Problem } from '../problems/problem.ts';
import { formatNumber } from './formatters.ts';
import type { Translator } from './translator.ts';

export interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** What a problem says and what to do about it, in the translator's language. */
export function wordProblem(problem: Problem, translator: Translator): Wording {
  // Every code's placeholders differ, so the compiler cannot check them; a test on the locales does.
  const t = translator.t as unknown as (key: string, params?: Readonly<Record<string, string>>) => string;
  const params = writtenIn(translator.language, problem.params);
  const hint = isAlone(problem, t) ? 'hintAlone' : 'hint';
  return {
    message: t(`problems:${problem.code}.message`, params),
    hint: t(`problems:${problem.code}.${hint}`, params),
  };
}

/** Numbers as the language writes them; of an empty choice a dash. What is no quantity arrives as text. */
const writtenIn = (language: string, params: Problem['params']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(language, value) : name === 'suggestion' && value === '' ? '–' : value,
    ]),
  );

/** Whether there is nothing to suggest, and the language says what to do then. */
const isAlone = ({ code, params }: Problem, t: (key: string) => string): boolean =>
  params.suggestion === '' && t(`problems:${code}.hintAlone`) !== `${code}.hintAlone`;
