/**
 * Finds slips of typing and copying, proposes the right text and reports both:
 *
 * 1. characters that no language needs
 * 2. slips of the language, outside addresses, code, `{...}` and spans in other languages
 *
 * Notes and the codes in `replacedInOutput` are also replaced in the text that readers see. Everything else stays until
 * somebody corrects the file. Words that the publication allows are skipped. Places are those in the original file.
 */
import type { ProblemCode } from '../../problems/codes.ts';
import { positionsIn } from '../../problems/positions.ts';
import { type Edit, type Problem, problem } from '../../problems/problem.ts';
import { findCharacterSlips } from './characters.ts';
import { findEnglishSlips } from './english.ts';
import { findGreekSlips } from './greek.ts';
import { findLetterSlips } from './letters.ts';
import { maskText, rootOf } from './mask.ts';
import { findRomanianSlips } from './romanian.ts';
import { apart, replaceSlips, type Slip, type SlipFinder, wordAround } from './slip.ts';
import { findSpacingSlips } from './spacing.ts';
import { findUkrainianSlips, readBackticks } from './ukrainian.ts';

export interface Tidied {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A part of a text in one language, from `start` to before `end`. */
export interface LanguagePart {
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

export interface TextOrigin {
  readonly file: string;
  /** Words that are right as they are. */
  readonly allowed?: ReadonlySet<string>;
  /** The offset where Markdown begins; undefined for text without Markdown. */
  readonly bodyStart?: number;
}

const finders: Readonly<Record<string, SlipFinder>> = {
  en: findEnglishSlips,
  ro: findRomanianSlips,
  uk: findUkrainianSlips,
  el: findGreekSlips,
};

/** Slips that are replaced in the output. The report lists them, and `check --fix` corrects the files. */
const replacedInOutput: ReadonlySet<ProblemCode> = new Set([
  'ro-cedilla',
  'uk-apostrophe',
  'el-punctuation',
  'character-invisible',
  'character-decomposed',
]);

/** Proposals that `check --fix` does not apply, because a person must decide. */
const onlyProposed: ReadonlySet<ProblemCode> = new Set(['ro-sint', 'word-twice', 'ro-number-de']);

/** @param language undefined for text that has no single language */
export const tidyText = (language: string | undefined, text: string, origin: TextOrigin): Tidied =>
  tidyParts(language === undefined ? [] : [{ language, start: 0, end: text.length }], text, origin);

/** Tidies a text with parts in known languages. The rest has no language. */
export function tidyParts(parts: readonly LanguagePart[], text: string, origin: TextOrigin): Tidied {
  const slips: Slip[] = [];
  let tidied = '';
  let end = 0;
  const add = (start: number, stop: number, language: string | undefined): void => {
    const done = tidyPart(text.slice(start, stop), language, { ...origin, bodyStart: bodyWithin(origin, start) });
    slips.push(...done.slips.map((slip) => ({ ...slip, at: slip.at + start })));
    tidied += done.text;
  };
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    add(end, part.start, undefined);
    add(part.start, part.end, part.language);
    end = part.end;
  }
  add(end, text.length, undefined);
  return { text: tidied, problems: slips.length === 0 ? [] : reportSlips(slips, text, origin.file) };
}

const bodyWithin = ({ bodyStart }: TextOrigin, start: number): number | undefined =>
  bodyStart === undefined ? undefined : Math.max(0, bodyStart - start);

/** The text for readers, and the slips with their places in the original text. */
function tidyPart(text: string, language: string | undefined, origin: TextOrigin): { text: string; slips: Slip[] } {
  if (text === '') return { text, slips: [] };
  const characters = allowedOut(text, apart(findCharacterSlips(text, language)), origin);
  const clean = replaceSlips(text, characters);
  if (language === undefined) return { text: clean.text, slips: characters };
  const own = allowedOut(clean.text, apart(findOwnSlips(clean.text, language, origin)), origin);
  const shown = replaceSlips(
    clean.text,
    own.filter(({ code }) => replacedInOutput.has(code)),
  );
  const placed = own.map((slip) => {
    const at = clean.before(slip.at);
    return { ...slip, at, length: clean.before(slip.at + slip.length) - at };
  });
  return { text: shown.text, slips: [...characters, ...placed] };
}

function findOwnSlips(text: string, language: string, { bodyStart }: TextOrigin): Slip[] {
  const root = rootOf(language);
  const finder = finders[root];
  const masked = maskText(root === 'uk' ? readBackticks(text) : text, { language, bodyStart });
  const letters = findLetterSlips(masked, root);
  return finder ? [...letters, ...finder(masked, language), ...findSpacingSlips(masked)] : letters;
}

function allowedOut(text: string, slips: Slip[], { allowed }: TextOrigin): Slip[] {
  if (!allowed || allowed.size === 0) return slips;
  return slips.filter((slip) => {
    const { start, end } = wordAround(text, slip.at, slip.length);
    return !allowed.has(slip.word) && !allowed.has(text.slice(start, end));
  });
}

/** If a file has more different words of one kind, they probably have one cause and become one problem. */
const mostWords = 25;
const mostListed = 8;

/** For each file: one note or warning for each kind, one error for each word. */
function reportSlips(slips: readonly Slip[], text: string, file: string): Problem[] {
  const positionOf = positionsIn(text);
  const byCode = Object.values(Object.groupBy(slips, (slip) => `${slip.code} ${slip.severity ?? ''}`)).filter(
    (group) => group !== undefined,
  );
  return byCode.flatMap((group) => {
    const words = Object.values(Object.groupBy(group, (slip) => slip.word)).filter((each) => each !== undefined);
    return (isError(group) && words.length <= mostWords ? words : [group]).flatMap((same) => {
      const [first] = same.sort((a, b) => a.at - b.at);
      if (!first) return [];
      const found = problem(first.code, { file, ...positionOf(first.at) }, paramsOf(first, same));
      const edits = onlyProposed.has(first.code) ? [] : editsOf(same);
      const severity = first.severity ?? found.severity;
      return [{ ...found, severity, ...(edits.length > 0 && { edits }) }];
    });
  });
}

const isError = ([first]: readonly Slip[]): boolean =>
  first !== undefined && problem(first.code).severity === 'error' && first.severity === undefined;

function paramsOf(first: Slip, same: readonly Slip[]): Problem['params'] {
  const changes = new Set(same.flatMap((slip) => changeOf(slip) ?? []));
  const listed = [...changes].slice(0, mostListed).join(', ');
  return {
    word: first.word,
    suggestion: repairedOf(first) ?? '',
    count: same.length,
    words: changes.size > mostListed ? `${listed}, …` : listed,
    language: first.language ?? '',
  };
}

const repairedOf = ({ repaired, replacement }: Slip): string | undefined => repaired ?? replacement;

/** `şi → și`; only the number of the character where nothing is visible. */
function changeOf(slip: Slip): string | undefined {
  const repaired = repairedOf(slip);
  if (repaired === undefined) return undefined;
  return repaired.trim() === '' ? slip.word : `${slip.word} → ${repaired}`;
}

const editsOf = (slips: readonly Slip[]): Edit[] =>
  slips.flatMap(({ at, length, replacement }) =>
    replacement === undefined ? [] : [{ start: at, end: at + length, text: replacement }],
  );
