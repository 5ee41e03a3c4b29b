/**
 * One markdown-it for each language: its quotation marks, no raw HTML, no silent replacements, words, dashes and
 * hyphens bound as the language binds them, captions of tables, formulas, links and pictures only as content may write
 * them.
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

/** The marks around a quotation in a language, opening and closing: `«»`. */
export function outerQuotes(language: string): string {
  const marks = quotes[language] ?? quotes[baseOf(language)] ?? quotes.en ?? '“”';
  return `${marks[0]?.trim()}${marks[1]?.trim()}`;
}

const engines = new Map<string, Engine>();

/** The Markdown engine of a language; made once, since it keeps no state between texts. */
export function markdownFor(language: string): Engine {
  const known = engines.get(language);
  if (known) return known;
  const engine = createEngine(language);
  engines.set(language, engine);
  return engine;
}

const baseOf = (language: string): string => baseLanguage(language) ?? language;

/** Opening, closing, inner opening and inner closing mark; some with a space. */
export function quotationMarks(language: string): readonly string[] {
  const marks = quotes[language] ?? quotes[baseOf(language)] ?? quotes.en ?? '';
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

/** What content can write beside CommonMark and tables. */
function ourSyntax(engine: Engine): void {
  engine.use(noteSyntax);
  engine.use(languageSpan);
  engine.use(tableCaptions);
}

/**
 * The same for checks, in no language: it makes tokens of raw HTML and of every kind of link, so that rules can name
 * them, and reads only the lines that may hold something to find.
 */
export const scanner: Engine = createScanner();

function createScanner(): Engine {
  const engine = new MarkdownIt({ html: true });
  engine.validateLink = () => true;
  engine.normalizeLink = (address) => address;
  engine.use(ourSyntax);
  engine.use(scanReferences);
  engine.core.ruler.at('inline', parseMarkedInlines);
  // Signs with a backslash before them stay apart: they are meant.
  engine.core.ruler.disable('text_join');
  return engine;
}

/** A text with `&#x10D0;` and `&ndash;` as the characters that they are. */
export const decodeEntities = (text: string): string => scanner.utils.unescapeAll(text);

/** Everything that rules look for in a line begins with one of these. */
const marked = /[[<]|\*\*|\{\./;

function parseMarkedInlines({ tokens, md, env }: StateCore): void {
  for (const { type, content, children } of tokens)
    if (type === 'inline' && marked.test(content)) md.inline.parse(content, md, env, children ?? []);
}

/**
 * Links may lead to web pages, mailboxes, telephone numbers, other studies (`study:slug#section`), pages
 * (`page:slug`) and places in the same text. `//host`, `data:`, `javascript:` and `file:` may not pass.
 */
export function isAllowedAddress(address: string): boolean {
  const plain = address.trim();
  if (plain.startsWith('#')) return true;
  if (/^(https?:\/\/[^/\s]|mailto:[^\s]|tel:\+?[0-9]|study:[a-z0-9]|page:[a-z0-9])/i.test(plain)) return true;
  // A picture is named by its id alone.
  return isSlug(plain);
}
