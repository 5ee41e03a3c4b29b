/**
 * Makes a markdown-it for each language, with its quotation marks and its no-break spaces. It has captions of tables
 * and formulas, no raw HTML and no silent replacements, and allows only some links and pictures.
 */
import MarkdownIt, { type MarkdownIt as Engine, type StateCore } from 'markdown-it';
import { boundDashes } from '../language/bound-dashes.ts';
import { boundWords } from '../language/bound-words.ts';
import { baseLanguage } from '../model/language-code.ts';
import { isSlug } from '../model/slug.ts';
import { boundHyphens } from './bound-hyphens.ts';
import { languageSpan } from './language-span.ts';
import { apostrophes } from './syntax/apostrophes.ts';
import { noteSyntax } from './syntax/note-syntax.ts';
import { scanReferences } from './syntax/scanned-references.ts';
import { tableCaptions } from './table-captions.ts';

/** Outer and inner quotation marks: opening, closing, inner opening, inner closing. */
const quotes: Readonly<Record<string, string | readonly string[]>> = {
  en: '“”‘’',
  ro: '„”«»',
  uk: '«»„“',
  el: '«»“”',
  fr: ['«\u00A0', '\u00A0»', '“', '”'],
  bg: '„“’‘',
  de: '„“‚‘',
};

/** The outer quotation marks of a language, opening and closing: `«»`. */
export function outerQuotes(language: string): string {
  const marks = marksOf(language);
  return `${marks[0]?.trim()}${marks[1]?.trim()}`;
}

const engines = new Map<string, Engine>();

/** The Markdown engine of a language. It is made once, because it keeps no state between texts. */
export function markdownFor(language: string): Engine {
  const known = engines.get(language);
  if (known) return known;
  const engine = createEngine(language);
  engines.set(language, engine);
  return engine;
}

/** A code comes from content, so it may be `constructor`. */
function marksOf(language: string): string | readonly string[] {
  const code = [language, baseOf(language)].find((each) => Object.hasOwn(quotes, each)) ?? 'en';
  return quotes[code] ?? '“”';
}

const baseOf = (language: string): string => baseLanguage(language) ?? language;

/** Opening, closing, inner opening and inner closing mark. Some have a space. */
export function quotationMarks(language: string): readonly string[] {
  const marks = marksOf(language);
  return typeof marks === 'string' ? [...marks] : marks;
}

function createEngine(language: string): Engine {
  const marks = quotationMarks(language);
  const engine = new MarkdownIt({
    html: false,
    xhtmlOut: true,
    linkify: false,
    typographer: true,
    quotes: [...marks],
  });
  // "(c) trei" must not become "© trei".
  engine.disable('replacements');
  engine.validateLink = isAllowedAddress;
  engine.use(ourSyntax);
  engine.use(apostrophes, language, marks[0] ?? '“');
  engine.use(boundDashes);
  engine.use(boundWords, language);
  engine.use(boundHyphens);
  return engine;
}

/** The syntax of content beyond CommonMark and tables. */
function ourSyntax(engine: Engine): void {
  engine.use(noteSyntax);
  engine.use(languageSpan);
  engine.use(tableCaptions);
}

/**
 * An engine for checks, without a language. It makes tokens of raw HTML and of all links, so that rules can find them,
 * and parses only lines where there may be something to find.
 */
export const scanner: Engine = createScanner();

function createScanner(): Engine {
  const engine = new MarkdownIt({ html: true });
  engine.validateLink = () => true;
  engine.normalizeLink = (address) => address;
  engine.use(ourSyntax);
  engine.use(scanReferences);
  engine.core.ruler.at('inline', parseMarkedInlines);
  // Escaped characters stay separate tokens, because authors mean them as text.
  engine.core.ruler.disable('text_join');
  return engine;
}

/** Replaces entities such as `&#x10D0;` and `&ndash;` by their characters. */
export const decodeEntities = (text: string): string => scanner.utils.unescapeAll(text);

/** Everything that rules look for in a line begins in one of these ways. */
const marked = /[[<]|\*\*|\{\./;

function parseMarkedInlines({ tokens, md, env }: StateCore): void {
  for (const { type, content, children } of tokens)
    if (type === 'inline' && marked.test(content)) md.inline.parse(content, md, env, children ?? []);
}

/**
 * Links may lead to web pages, mailboxes, telephone numbers, other studies (`study:slug#section`), pages (`page:slug`)
 * and places in the same text. `//host`, `data:`, `javascript:` and `file:` are refused.
 */
export function isAllowedAddress(address: string): boolean {
  const plain = address.trim();
  if (plain.startsWith('#')) return true;
  if (/^(https?:\/\/[^/\s]|mailto:[^\s]|tel:\+?[0-9]|study:[a-z0-9]|page:[a-z0-9])/i.test(plain)) return true;
  // The address of a picture is its id.
  return isSlug(plain);
}
