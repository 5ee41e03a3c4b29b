import { ProblemError, problem } from '../../problems/problem.ts';
import type { Input } from '../command-line/command.ts';
import { bookLanguages } from './book-languages.ts';
import { bilingualOption } from './options.ts';

/**
 * The two languages of `ro+uk`.
 * @throws ProblemError `usage-bad-value` for anything but two different languages of the publication
 */
export async function readPair(input: Input, contentDir: string): Promise<readonly [string, string] | undefined> {
  const value = input.options[bilingualOption.name];
  if (value === undefined) return undefined;
  const [first, second, ...rest] = (await bookLanguages(value.split('+'), contentDir)) ?? [];
  if (first && second && first !== second && rest.length === 0) return [first, second];
  throw new ProblemError(problem('usage-bad-value', {}, { option: '--bilingual', value, allowed: 'ro+uk' }));
}
