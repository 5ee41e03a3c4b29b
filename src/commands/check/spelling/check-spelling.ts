/**
 * `check --spelling`: words that are neither in the dictionary of their language nor in the publication's lists. The
 * builder ships no dictionaries, because some have stricter licences than its own.
 */
import type { Content } from '../../../content/content.ts';
import { maskText } from '../../../language/hygiene/mask.ts';
import { positionsIn } from '../../../problems/positions.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import { dictionaryPackages, findDictionary } from './find-dictionary.ts';
import { createKnown } from './known-words.ts';

const word = /(?<![\p{L}\p{M}\p{N}’'ʼ@#/-])\p{L}[\p{L}\p{M}]*(?:[’'ʼ-]\p{L}[\p{L}\p{M}]*)*(?![\p{N}@])/gu;
/** Dictionaries are slow to suggest words, so the number of suggestions is limited. */
const mostSuggestions = 20;

interface Found {
  readonly word: string;
  readonly at: number;
  readonly count: number;
}

/** @param folder where dictionary packages are searched */
export async function checkSpelling(content: Content, folder: string): Promise<Problem[]> {
  const { publication, sources } = content;
  const allowed = sources.get('words-allowed.yml')?.data;
  const known = createKnown(publication, Array.isArray(allowed) ? allowed.map(String) : []);
  const items = [...publication.studies, ...publication.news, ...publication.pages, ...publication.book];
  const texts = items.flatMap(({ words }) => words.map(({ file, language }) => ({ file, language })));
  const problems: Problem[] = [];
  for (const [language, files] of Map.groupBy(texts, (each) => each.language)) {
    const speller = await findDictionary(language, folder);
    if (!speller) {
      const command = `npm install --save-dev ${dictionaryPackages(language).at(-1)}`;
      problems.push(problem('spelling-no-dictionary', {}, { language, command }));
      continue;
    }
    const isRight = createJudge(known, (each) => speller.correct(each));
    for (const { file } of files) {
      const source = sources.get(file);
      if (!source) continue;
      const positionOf = positionsIn(source.body, source.bodyLine);
      for (const found of findUnknown(source.body, language, isRight)) {
        const suggestion = problems.length < mostSuggestions ? speller.suggest(found.word).slice(0, 3).join(', ') : '';
        const place = { file, ...positionOf(found.at) };
        problems.push(problem('spelling-unknown', place, { word: found.word, count: found.count, suggestion }));
      }
    }
  }
  return problems;
}

/** Abbreviations and names in capitals are not checked. A word with hyphens is right if each part is. */
function createJudge(known: (word: string) => boolean, correct: (word: string) => boolean): (word: string) => boolean {
  const judged = new Map<string, boolean>();
  const judge = (each: string): boolean =>
    each.length < 2 ||
    /^\p{Lu}+$/u.test(each) ||
    /\p{Ll}\p{Lu}/u.test(each) ||
    known(each) ||
    correct(each) ||
    correct(each.toLowerCase());
  return (each) => {
    const before = judged.get(each);
    if (before !== undefined) return before;
    const plain = each.replace(/[’ʼ]/g, "'");
    const isRight = judge(each) || judge(plain) || (each.includes('-') && each.split('-').every(judge));
    judged.set(each, isRight);
    return isRight;
  };
}

/** Each unknown word once, at its first place. */
function findUnknown(body: string, language: string, isRight: (word: string) => boolean): Found[] {
  const masked = maskText(body, { language, bodyStart: 0 });
  const unknown = [...masked.matchAll(word)].filter(([each]) => !isRight(each));
  return [...Map.groupBy(unknown, ([each]) => each)].map(([each, places]) => ({
    word: each,
    at: places[0]?.index ?? 0,
    count: places.length,
  }));
}
