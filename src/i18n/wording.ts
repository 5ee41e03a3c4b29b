import type { Problem } from '../problems/problem.ts';
import type { Translator } from './translator.ts';

export interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** What a problem says and what to do about it, in the translator's language. */
export function wordProblem(problem: Problem, translator: Translator): Wording {
  // Every code's placeholders differ, so the compiler cannot check them; a test on the locales does.
  const t = translator.t as unknown as (key: string, params: Problem['params']) => string;
  return {
    message: t(`problems:${problem.code}.message`, problem.params),
    hint: t(`problems:${problem.code}.hint`, problem.params),
  };
}
