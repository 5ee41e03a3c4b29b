/**
 * Normalises what typing and copying leave behind in a language, and reports it:
 *
 * 1. characters that no language needs
 * 2. the language's own slips, outside addresses, code, `{...}` and spans in other languages
 *
 * Lines keep their number, so that every later problem points into the file as its author sees it.
 */
import { type Problem, problem } from '../problems/problem.ts';
import { findCharacterSlips } from './hygiene-characters.ts';
import { findGreekSlips } from './hygiene-greek.ts';
import { maskText, rootOf } from './hygiene-mask.ts';
import { findRomanianSlips } from './hygiene-romanian.ts';
import { applySlips, type Slip, type SlipFinder } from './hygiene-slip.ts';
import { findUkrainianSlips, readBackticks } from './hygiene-ukrainian.ts';

export interface Tidied {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A stretch of a text that is in one language: from `start` to before `end`. */
export interface LanguagePart {
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

const finders: Readonly<Record<string, SlipFinder>> = {
  ro: findRomanianSlips,
  uk: findUkrainianSlips,
  el: findGreekSlips,
};

/** @param language undefined for text that belongs to no one language */
export const tidyText = (language: string | undefined, text: string, file: string): Tidied =>
  tidyParts(language === undefined ? [] : [{ language, start: 0, end: text.length }], text, file);

/** Tidies a text of which some parts are in a language; the rest belongs to none. */
export function tidyParts(parts: readonly LanguagePart[], text: string, file: string): Tidied {
  const slips: Slip[] = [];
  let tidied = '';
  let end = 0;
  const add = (part: string, language: string | undefined): void => {
    const done = tidyPart(part, language);
    slips.push(...done.slips.map((slip) => ({ ...slip, at: slip.at + tidied.length })));
    tidied += done.text;
  };
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    add(text.slice(end, part.start), undefined);
    add(text.slice(part.start, part.end), part.language);
    end = part.end;
  }
  add(text.slice(end), undefined);
  return { text: tidied, problems: slips.length === 0 ? [] : reportSlips(slips, tidied, file) };
}

function tidyPart(text: string, language: string | undefined): { text: string; slips: Slip[] } {
  const clean = applySlips(text, findCharacterSlips(text, language));
  const finder = language === undefined ? undefined : finders[rootOf(language)];
  if (!finder || language === undefined) return clean;
  const readable = finder === findUkrainianSlips ? readBackticks(clean.text) : clean.text;
  const own = applySlips(clean.text, finder(maskText(readable, language), language));
  return { text: own.text, slips: [...clean.slips, ...own.slips] };
}

/** More different words than this in one file have one cause: they are then one problem. */
const mostWords = 25;

/** One note or warning for each kind in a file, one error for each word. */
function reportSlips(slips: readonly Slip[], text: string, file: string): Problem[] {
  const positionOf = positions(text);
  const byCode = Object.values(Object.groupBy(slips, (slip) => slip.code)).filter((group) => group !== undefined);
  return byCode.flatMap((group) => {
    const words = Object.values(Object.groupBy(group, (slip) => slip.word)).filter((each) => each !== undefined);
    return (isError(group) && words.length <= mostWords ? words : [group]).flatMap((same) => {
      const [first] = same.sort((a, b) => a.at - b.at);
      if (!first) return [];
      const params = { word: first.word, count: same.length };
      const found = problem(first.code, { file, ...positionOf(first.at) }, params);
      return [first.severity ? { ...found, severity: first.severity } : found];
    });
  });
}

const isError = ([first]: readonly Slip[]): boolean =>
  first !== undefined && problem(first.code).severity === 'error' && first.severity === undefined;

/** Turns offsets into lines and columns, counted from 1. */
function positions(text: string): (at: number) => { line: number; column: number } {
  const lines = text.split('\n');
  return (at) => {
    let rest = at;
    let line = 0;
    while (line < lines.length - 1 && rest > (lines[line]?.length ?? 0)) {
      rest -= (lines[line]?.length ?? 0) + 1;
      line += 1;
    }
    return { line: line + 1, column: rest + 1 };
  };
}
