/**
 * Finds characters that the publication's fonts lack, before anything is made: in texts, fields, lists, drawings, the
 * builder's strings, and in dates and names that a language makes.
 */
import { type Content, placeOf } from '../content/content.ts';
import { wordsAllowedFile } from '../content/known-files.ts';
import type { SourceFile } from '../content/source-file.ts';
import type { DataPath } from '../content/yaml.ts';
import { readerNamespaces } from '../i18n/translator.ts';
import { charactersIn, gatherCharacters } from '../language/letters/characters-in.ts';
import { commonCharacters, houseCharacters, housePairCharacters } from '../language/letters/house-characters.ts';
import { type UncoveredSign, uncoveredProblems } from '../language/letters/uncovered.ts';
import type { LoadedLocales, LocaleSource } from '../locales/load-locales.ts';
import { baseLanguage, normaliseLanguage } from '../model/language-code.ts';
import { positionsIn } from '../problems/positions.ts';
import type { Problem } from '../problems/problem.ts';
import { decodeEntities, markdownFor } from '../text/engine.ts';
import { madeSigns } from './made-signs.ts';

interface Search {
  readonly content: Content;
  readonly covered: ReadonlySet<number>;
  /** Undefined where the publication uses the house's fonts. */
  readonly own: readonly ReadonlySet<number>[] | undefined;
}

/**
 * One problem for each script and language, at the first place.
 * @param hasFontFaults whether one of the publication's fonts must be replaced anyway: then only characters that no
 * font has are reported
 */
export function findUncoveredLetters(content: Content, locales: LoadedLocales, hasFontFaults: boolean): Problem[] {
  const own = ownFonts(content);
  const search: Search = { content, own, covered: coveredBy(own, hasFontFaults) };
  return uncoveredProblems([
    ...[...content.sources.values()].flatMap((source) => signsInSource(source, search)),
    ...signsInDrawings(search),
    ...wordsSeen(content, locales).flatMap((source) => signsInWords(source, search)),
    ...madeSigns(content, own !== undefined).filter(({ character }) => !search.covered.has(codeOf(character))),
  ]);
}

function coveredBy(own: Search['own'], hasFontFaults: boolean): ReadonlySet<number> {
  if (!own) return house();
  return hasFontFaults ? own.reduce((all, each) => all.union(each), house()) : commonCharacters(own);
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

let houseCovered: ReadonlySet<number> | undefined;
const house = (): ReadonlySet<number> => {
  houseCovered ??= housePairCharacters(houseCharacters('serif'), houseCharacters('sans'));
  return houseCovered;
};

/** The characters of each cut. A font that cannot be read has its own problem and is skipped here. */
function ownFonts({ publication, fonts }: Content): readonly ReadonlySet<number>[] | undefined {
  const { serif, sans } = publication.theme.fonts ?? {};
  if (!serif && !sans) return undefined;
  const readable = [...fonts.values()].filter(({ isReadable }) => isReadable).map(({ characters }) => characters);
  return [...readable, ...(serif ? [] : [houseCharacters('serif')]), ...(sans ? [] : [houseCharacters('sans')])];
}

/** These characters are errors everywhere. */
const neverWritten = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD\uFEFF\u2028\u2029]/u;

function signsInSource(source: SourceFile, search: Search): UncoveredSign[] {
  if (source.file === wordsAllowedFile) return [];
  const gathered = gatherCharacters();
  gathered.add(JSON.stringify(source.data ?? null));
  gathered.add(source.body);
  const hasEntities = /&[#\w]+;/.test(source.body);
  if (hasEntities) gathered.add(decodeEntities(source.body));
  const uncovered = gathered.all().difference(search.covered);
  if (uncovered.size === 0) return [];
  const isFont = reportedOfFonts(source, search);
  const pattern = patternOf(
    [...uncovered].filter((code) => !isFont(code) && !neverWritten.test(String.fromCodePoint(code))),
  );
  return pattern ? [...signsInData(source, search.content, pattern), ...signsInBody(source, pattern)] : [];
}

/** If a font of the publication lacks letters of its texts, another rule reports this for the font. */
function reportedOfFonts({ file }: SourceFile, { content, own = [] }: Search): (code: number) => boolean {
  const language = languageOfFile(file);
  const isText = content.publication.languages.some(({ code }) => code === language);
  const named = own.filter((each) => [...content.fonts.values()].some(({ characters }) => characters === each));
  return (code) => isText && named.some((each) => !each.has(code)) && /\p{L}/u.test(String.fromCodePoint(code));
}

const patternOf = (codes: readonly number[]): RegExp | undefined =>
  codes.length === 0 ? undefined : new RegExp(`[${codes.map((code) => `\\u{${code.toString(16)}}`).join('')}]`, 'gu');

/** `case-studies/one/ro-MD.md` -> `ro-MD`; empty for a file without a single language. */
const languageOfFile = (file: string): string =>
  file.endsWith('.md') ? normaliseLanguage(file.slice(file.lastIndexOf('/') + 1, -'.md'.length)) : '';

function signsInData({ file, data }: SourceFile, content: Content, pattern: RegExp): UncoveredSign[] {
  const codes = new Set(content.publication.languages.map(({ code }) => code));
  const inFile = languageOfFile(file);
  return textsIn(data).flatMap(({ path, text }) => {
    if (ofFiles.has(String(path.at(-1)))) return [];
    const language = inFile || path.map(String).find((step) => codes.has(normaliseLanguage(step))) || '';
    return matches(text, pattern).map(({ character }) => ({
      character,
      language,
      place: () => placeOf(content, file, path),
    }));
  });
}

/** Fields with file names, which no reader sees. */
const ofFiles = new Set(['file', 'darkFile', 'licenceFile', 'regular', 'italic', 'bold', 'boldItalic']);

function* walk(value: unknown, path: DataPath): Generator<{ readonly path: DataPath; readonly text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const textsIn = (data: unknown): { readonly path: DataPath; readonly text: string }[] => [...walk(data, [])];

const matches = (text: string, pattern: RegExp): { readonly character: string; readonly at: number }[] =>
  [...text.matchAll(pattern)].map(({ 0: character, index }) => ({ character, at: index }));

/** Comments and the addresses of links are not shown. */
function signsInBody({ file, body, bodyLine }: SourceFile, pattern: RegExp): UncoveredSign[] {
  const language = languageOfFile(file);
  const written = writtenSigns(body, pattern);
  if (written.length === 0) return [];
  const shown = charactersIn(markdownFor(language).render(body));
  const positionOf = positionsIn(body, bodyLine);
  return written
    .filter(({ character }) => shown.has(codeOf(character)))
    .map(({ character, at }) => ({
      character,
      language,
      place: () => ({ file, ...positionOf(at) }),
    }));
}

/** Also finds characters that are written as `&#x10D0;` or `&ApplyFunction;`. */
function writtenSigns(body: string, pattern: RegExp): { readonly character: string; readonly at: number }[] {
  const entities = [...body.matchAll(/&[#\w]+;/g)].flatMap(({ 0: entity, index }) =>
    matches(decodeEntities(entity), pattern).map(({ character }) => ({ character, at: index })),
  );
  return [...matches(body, pattern), ...entities].sort((one, other) => one.at - other.at);
}

const signsInDrawings = ({ content, covered }: Search): UncoveredSign[] =>
  [...content.pictures].flatMap(([file, { letters = [] }]) =>
    letters
      .filter(({ character }) => !covered.has(codeOf(character)))
      .map(({ character, line }) => ({ character, language: '', place: () => ({ file, line }) })),
  );

/** The strings that readers of the publication's languages see. */
function wordsSeen({ publication }: Content, { sources }: LoadedLocales): readonly LocaleSource[] {
  const seen = new Set(publication.languages.flatMap(({ code }) => [code, baseLanguage(code) ?? code]));
  return sources.filter(({ language, namespace }) => seen.has(language) && readerNamespaces.includes(namespace));
}

function signsInWords({ file, language, tree, locate }: LocaleSource, { covered }: Search): UncoveredSign[] {
  const uncovered = charactersIn(JSON.stringify(tree)).difference(covered);
  const pattern = patternOf([...uncovered]);
  if (!pattern) return [];
  return textsIn(tree).flatMap(({ path, text }) =>
    matches(text, pattern).map(({ character }) => ({ character, language, place: () => ({ file, ...locate(path) }) })),
  );
}
