/** Scans a Markdown body for the rules: what it contains, and on which line. */
import { maxNesting } from '../problems/limits.ts';
import type { Position } from '../problems/problem.ts';
import { type TextTree, textTree } from '../text/blocks/block-tree.ts';
import { scanner } from '../text/engine.ts';
import { figureId } from '../text/figures.ts';
import { attributeOf } from '../text/markup/tree.ts';
import { cleanMath, isMathBlock } from '../text/math.ts';
import { parseHeading } from '../text/sections.ts';
import { scannedReferences } from '../text/syntax/scanned-references.ts';
import { escapedIn } from './hidden-characters.ts';
import { type FoundDefinitions, findDefinitions } from './inspection/definitions.ts';
import {
  childrenOf,
  createFinder,
  type Finder,
  type FoundText,
  type PlacedToken,
  withLines,
} from './inspection/finder.ts';
import { type FoundInHeadings, findInHeadings } from './inspection/headings.ts';
import { findLeftMarkup } from './inspection/left-markup.ts';
import { type FoundRow, findRows } from './inspection/tables.ts';

export type { FoundText } from './inspection/finder.ts';

/** A heading as it is written; `sign` is what makes it a heading. */
export interface FoundHeading extends Position {
  readonly level: number;
  readonly sign: 'hashes' | 'underline' | 'hashes without space';
  readonly title: string;
  readonly id: string;
}
export interface FoundImage extends Position {
  readonly id: string;
  readonly alt: string;
  readonly title: string;
  /** Whether its paragraph contains nothing else. */
  readonly isAlone: boolean;
}

/** Everything that rules need to know about a body. Positions are lines and columns of the file. */
export interface BodyScan extends FoundDefinitions, FoundInHeadings {
  readonly headings: readonly FoundHeading[];
  readonly images: readonly FoundImage[];
  /** The addresses of links, as written. */
  readonly links: readonly FoundText[];
  /** The titles of links, which only a mouse shows. */
  readonly linkTitles: readonly FoundText[];
  /** Rows with another number of cells than their table's head. */
  readonly rows: readonly FoundRow[];
  /** Markdown signs without effect. */
  readonly leftMarkup: readonly FoundText[];
  /** The first lines of code blocks that are never closed. */
  readonly openCode: readonly FoundText[];
  /** Opening tags and comments, the first of each line. */
  readonly html: readonly FoundText[];
  /** Parts that formulas must not contain. */
  readonly notMath: readonly FoundText[];
  /** The first lines of formulas without alternative text. */
  readonly silentMath: readonly FoundText[];
  /** Labels of notes that are used and not defined. */
  readonly undefinedNotes: readonly FoundText[];
  /** Codes for hidden characters: `&#12;`; the text is the character. */
  readonly escaped: readonly FoundText[];
  /** The place of something that is nested too deep. */
  readonly tooDeep: Position | undefined;
  readonly paragraphs: readonly FoundText[];
  /** The start of text before the first heading. */
  readonly lead: Position | undefined;
  /** The blocks of the body, to be compared with those of another language. */
  readonly tree: TextTree;
}

/** @param firstLine the line of the file where the body begins */
export function scanBody(body: string, firstLine: number): BodyScan {
  const environment = {};
  const tokens = scanner.parse(body, environment);
  const blocks = withLines(tokens);
  const finder = createFinder(body.split('\n'), firstLine);
  const inlines = blocks.filter(({ token }) => token.type === 'inline');
  const headings = [...findHeadings(blocks, finder), ...findUnspaced(blocks, finder)].sort((a, b) => a.line - b.line);
  return {
    headings,
    images: blocks.flatMap((block, at) => findImages(block, blocks[at - 1]?.token.type, finder)),
    links: inlines.flatMap((block) => findLinks(block, finder)),
    html: findHtml(blocks, finder),
    notMath: blocks.flatMap((block) => findNotMath(block, finder)),
    silentMath: blocks.flatMap((block) => findSilentMath(block, finder)),
    undefinedNotes: inlines.flatMap((block) => findUndefinedNotes(block, finder)),
    escaped: inlines.flatMap((block) => findEscaped(block, finder)),
    tooDeep: findTooDeep(blocks, finder),
    ...findDefinitions(blocks, scannedReferences(environment), finder),
    ...findInHeadings(blocks, finder),
    linkTitles: inlines.flatMap((block) => findLinkTitles(block, finder)),
    rows: findRows(blocks, finder),
    leftMarkup: inlines.flatMap((block) => findLeftMarkup(block, finder)),
    openCode: blocks.flatMap((block) => findOpenCode(block, finder)),
    paragraphs: inlines.map(({ token, start }) => ({ text: token.content, ...finder.atLine(start) })),
    lead: findLead(blocks, headings, finder),
    tree: textTree(tokens, firstLine),
  };
}

function findHeadings(blocks: readonly PlacedToken[], finder: Finder): FoundHeading[] {
  return blocks.flatMap(({ token, start }, at): FoundHeading[] => {
    if (token.type !== 'heading_open') return [];
    const sign = token.markup.startsWith('#') ? 'hashes' : 'underline';
    const heading = parseHeading(blocks[at + 1]?.token.content ?? '');
    return [{ ...heading, ...finder.atLine(start), level: Number(token.tag.slice(1)), sign }];
  });
}

/** `##Heading`: not a heading in Markdown, although its author means one. A single # may be a hashtag. */
function findUnspaced(blocks: readonly PlacedToken[], finder: Finder): FoundHeading[] {
  return blocks.flatMap(({ token, start }): FoundHeading[] => {
    if (token.type !== 'inline') return [];
    return token.content.split('\n').flatMap((line, index): FoundHeading[] => {
      const match = /^(#{1,6})([^#\s].*)$/.exec(line);
      if (!match?.[1] || (match[1] === '#' && !/\{#[^}]*\}\s*$/.test(line))) return [];
      const heading = parseHeading(match[2] ?? '');
      return [{ ...heading, ...finder.atLine(start + index), level: match[1].length, sign: 'hashes without space' }];
    });
  });
}

function findImages({ token, start, end }: PlacedToken, before: string | undefined, finder: Finder): FoundImage[] {
  return childrenOf(token, 'image').map((image) => {
    const id = String(image.attrGet('src') ?? '');
    const isAlone = before === 'paragraph_open' && figureId(token) !== undefined;
    return {
      id,
      alt: image.content,
      title: String(image.attrGet('title') ?? ''),
      isAlone,
      ...finder.find('![', start, end),
    };
  });
}

function findLinks({ token, start, end }: PlacedToken, finder: Finder): FoundText[] {
  return childrenOf(token, 'link_open').map((link) => {
    const text = String(link.attrGet('href') ?? '');
    const isAutolink = link.markup === 'autolink';
    const place = finder.find(isAutolink ? text : `](${text}`, start, end);
    return { text, line: place.line, column: place.column + (isAutolink || place.column === 1 ? 0 : 2) };
  });
}

const findLinkTitles = ({ token, start, end }: PlacedToken, finder: Finder): FoundText[] =>
  childrenOf(token, 'link_open').flatMap((link) => {
    const text = String(link.attrGet('title') ?? '');
    return text === '' ? [] : [{ text, ...finder.find(text, start, end) }];
  });

/** A code block without a closing line continues to the end of the text or of the block around it. */
function findOpenCode({ token, start, end }: PlacedToken, finder: Finder): FoundText[] {
  if (token.type !== 'fence') return [];
  const last = (finder.lines[end - 1] ?? '').replace(/^[\s>]+/, '').trimEnd();
  const [sign = ''] = token.markup;
  const isClosed = end - start > 1 && last.length >= token.markup.length && last === sign.repeat(last.length);
  return isClosed ? [] : [{ text: (finder.lines[start] ?? '').trim(), ...finder.atLine(start) }];
}

function findHtml(blocks: readonly PlacedToken[], finder: Finder): FoundText[] {
  const found = blocks.flatMap(({ token, start, end }): FoundText[] => {
    if (token.type === 'html_block') return htmlAt(token.content.trim(), start, end, finder);
    return childrenOf(token, 'html_inline').flatMap((child) => htmlAt(child.content, start, end, finder));
  });
  const [opened, lines] = [new Set<string>(), new Set<number>()];
  return found.filter(({ text, line }) => {
    const [, slash, name = text] = /^<(\/?)\s*([\w-]+)/.exec(text) ?? [];
    // The opening tag is already reported.
    if (lines.has(line) || (slash && opened.has(name))) return false;
    opened.add(name);
    lines.add(line);
    return true;
  });
}

function htmlAt(html: string, start: number, end: number, finder: Finder): FoundText[] {
  const tag = /^<[^>\n]*>?/.exec(html)?.[0] ?? html;
  return [{ text: tag, ...finder.find(tag, start, end) }];
}

const findNotMath = ({ token, start, end }: PlacedToken, finder: Finder): FoundText[] =>
  isMathBlock(token)
    ? cleanMath(token.content).refused.map((text) => ({ text, ...finder.find(text, start, end) }))
    : [];

function findSilentMath({ token, start, end }: PlacedToken, finder: Finder): FoundText[] {
  const { formula } = isMathBlock(token) ? cleanMath(token.content) : {};
  if (!formula || attributeOf(formula, 'alttext')?.trim()) return [];
  return [{ text: token.content.trim().split('\n')[0]?.slice(0, 40) ?? '', ...finder.find('<math', start, end) }];
}

function findUndefinedNotes({ token, start, end }: PlacedToken, finder: Finder): FoundText[] {
  return childrenOf(token, 'text').flatMap((child) =>
    [...child.content.matchAll(/\[\^([^\]\s]{1,200})\]/g)].map((match) => ({
      text: match[1] ?? '',
      ...finder.find(match[0], start, end),
    })),
  );
}

/** Only the first of each paragraph. Code is skipped, because it is shown as written. */
function findEscaped({ token, start, end }: PlacedToken, finder: Finder): FoundText[] {
  if (!token.content.includes('&#')) return [];
  const found = escapedIn(token.content.replace(/(?<!`)(`+)(?!`)[^`]*\1(?!`)/g, ''));
  return found ? [{ text: found.character, ...finder.find(found.code, start, end) }] : [];
}

function findTooDeep(blocks: readonly PlacedToken[], finder: Finder): Position | undefined {
  const found = blocks.find(({ token }) => token.level > maxNesting);
  return found && finder.atLine(found.start);
}

/** Headings of every kind end the lead. A wrongly written heading has its own problem. */
function findLead(
  blocks: readonly PlacedToken[],
  headings: readonly FoundHeading[],
  finder: Finder,
): Position | undefined {
  let isNote = false;
  for (const { token, start } of blocks) {
    if (token.type === 'footnote_reference_open') isNote = true;
    else if (token.type === 'footnote_reference_close') isNote = false;
    else if (!isNote && token.level === 0) {
      const position = finder.atLine(start);
      return headings.some((heading) => heading.line <= position.line) ? undefined : position;
    }
  }
  return undefined;
}
