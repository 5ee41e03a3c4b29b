import path from 'node:path';
import { loadPublicationFile } from '../../content/load-lists.ts';
import { normaliseLanguage, suggestLanguage } from '../../model/language-code.ts';
import { type Problem, ProblemError, problem } from '../../problems/problem.ts';

/**
 * The languages of `--languages`, made regular.
 * @throws ProblemError `usage-bad-value` for one in which the publication does not appear
 */
export async function bookLanguages(
  asked: readonly string[] | undefined,
  contentDir: string,
): Promise<string[] | undefined> {
  if (!asked) return undefined;
  const published = await publishedLanguages(contentDir);
  throwAny(asked.flatMap((code) => unpublished('--languages', code, published)));
  return asked.map(normaliseLanguage);
}

/**
 * The pairs of `--bilingual`, each written `ro+uk`.
 * @throws ProblemError `usage-bad-value` for what is no pair of two languages in which the publication appears
 */
export async function languagePairs(
  asked: readonly string[] | undefined,
  contentDir: string,
): Promise<(readonly [string, string])[] | undefined> {
  if (!asked) return undefined;
  const published = await publishedLanguages(contentDir);
  const read = asked.map((pair) => readPair(pair, published));
  throwAny(read.flatMap(({ problems }) => problems));
  return read.flatMap(({ pair }) => (pair ? [pair] : []));
}

interface ReadPair {
  readonly pair: readonly [string, string] | undefined;
  readonly problems: readonly Problem[];
}

function readPair(value: string, published: readonly string[] | undefined): ReadPair {
  const [first, second, ...more] = value.split('+').map((each) => normaliseLanguage(each.trim()));
  if (!first || !second || first === second || more.length > 0) {
    const allowed = published?.slice(0, 2).join('+') ?? 'ro+uk';
    return { pair: undefined, problems: [problem('usage-bad-value', {}, { option: '--bilingual', value, allowed })] };
  }
  return {
    pair: [first, second],
    problems: [first, second].flatMap((code) => unpublished('--bilingual', code, published)),
  };
}

/** Undefined where the publication's own file cannot be read: the build says why. */
async function publishedLanguages(contentDir: string): Promise<string[] | undefined> {
  const { publication } = await loadPublicationFile(path.resolve(contentDir));
  return publication?.languages.map((each) => each.code);
}

function unpublished(option: string, value: string, published: readonly string[] | undefined): Problem[] {
  if (!published || published.includes(normaliseLanguage(value))) return [];
  const meant = suggestLanguage(value);
  const allowed = meant && published.includes(meant) ? meant : published.join(', ');
  return [problem('usage-bad-value', {}, { option, value, allowed })];
}

function throwAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(...problems);
}
