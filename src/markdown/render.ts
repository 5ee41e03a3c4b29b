/**
 * Renders the sections of a resolved text to well-formed markup. Links and pictures are the writer's to
 * decide: they arrive as functions. Notes are numbered through the whole text and come back apart from it.
 */
import type { Token } from 'markdown-it';
import { parseInnerAddress } from '../model/addresses.ts';
import type { ResolvedSection } from '../model/language-edition.ts';
import { rememberByLanguage } from '../model/remember.ts';
import { markdownFor } from './engine.ts';
import { hyphenateMarkup, hyphenateText } from './hyphenate.ts';
import { parseHeading } from './sections.ts';

export interface RenderTargets {
  /** Put before every id, so that several texts can stand in one document: `six-libraries--`. */
  readonly idPrefix: string;
  /** The address of `study:slug#section` and `page:slug`; undefined leaves the words without a link. */
  readonly link: (address: string) => string | undefined;
  /** The figure for a picture's id; undefined leaves it out. */
  readonly figure: (id: string) => string | undefined;
  /** The level of a section's heading: 2 on a page of its own, 3 where a text stands in a book's part. */
  readonly sectionLevel: number;
  /** Whether long words may break: they get soft hyphens, in the text, its headings and its notes. */
  readonly hyphens?: boolean;
  /** The words that name a note's number to a screen reader: "Note 3". */
  readonly noteLabel: (number: number) => string;
}

export interface RenderedHeading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
}

export interface RenderedSection {
  /** The id with its prefix; empty for a lead before the first heading. */
  readonly id: string;
  /** The id as content writes it. */
  readonly sectionId: string;
  /** The heading, as markup without the heading element. */
  readonly titleHtml: string;
  readonly titleText: string;
  readonly language: string;
  readonly origin: ResolvedSection['origin'];
  /** The text below the heading. */
  readonly html: string;
  /** The same, block by block: paragraphs, lists, tables, headings, figures. */
  readonly blocks: readonly RenderedBlock[];
  /** The headings inside the section, without its own. */
  readonly headings: readonly RenderedHeading[];
}

export interface RenderedBlock {
  /** `p`, `ul`, `table`, `h3`; `figure` for whatever stands for a picture. */
  readonly kind: string;
  readonly html: string;
}

export interface RenderedNote {
  readonly number: number;
  /** The id of the note and of the place that calls it, with prefix. */
  readonly id: string;
  readonly callId: string;
  readonly html: string;
  readonly language: string;
}

export interface RenderedText {
  readonly sections: readonly RenderedSection[];
  readonly notes: readonly RenderedNote[];
}

interface Progress {
  readonly notes: RenderedNote[];
}

/** Renders the sections of one text; its notes are numbered through all of them. */
export function renderSections(sections: readonly ResolvedSection[], targets: RenderTargets): RenderedText {
  const progress: Progress = { notes: [] };
  return { sections: sections.map((section) => renderSection(section, targets, progress)), notes: progress.notes };
}

/** One line of Markdown without paragraphs and pictures: titles, captions, answers' first lines. */
export const renderInline = rememberByLanguage((text, language) => {
  const engine = markdownFor(language);
  const [inline] = engine.parseInline(text, {});
  const words = (inline?.children ?? []).filter(({ type }) => type !== 'image');
  return engine.renderer.renderInline(words, engine.options, {});
});

/** The plain words of one line of Markdown, typographic quotes included. */
export const plainInline = rememberByLanguage((text, language) => {
  const [inline] = markdownFor(language).parseInline(text, {});
  return (inline?.children ?? []).map((token) => (/break$/.test(token.type) ? ' ' : token.content)).join('');
});

function renderSection(section: ResolvedSection, targets: RenderTargets, progress: Progress): RenderedSection {
  const engine = markdownFor(section.language);
  const tokens = engine.parse(section.markdown, {});
  const { body, definitions } = takeNotes(tokens);
  const id = section.id && `${targets.idPrefix}${section.id}`;
  const headings = prepareHeadings(body, id || targets.idPrefix, targets.sectionLevel);
  const place = { section, targets, progress, definitions };
  const blocks = renderBlocks(body, place);
  return {
    id,
    sectionId: section.id,
    titleHtml: hyphenated(renderInline(section.title.text, section.language), section, targets),
    titleText: plainInline(section.title.text, section.language),
    language: section.language,
    origin: section.origin,
    html: blocks.map((block) => block.html).join(''),
    blocks,
    headings,
  };
}

const hyphenated = (markup: string, { language }: ResolvedSection, { hyphens }: RenderTargets): string =>
  hyphens ? hyphenateMarkup(markup, language) : markup;

interface Place {
  readonly section: ResolvedSection;
  readonly targets: RenderTargets;
  readonly progress: Progress;
  readonly definitions: ReadonlyMap<string, Token[]>;
}

function renderTokens(tokens: readonly Token[], place: Place): string {
  const engine = markdownFor(place.section.language);
  return engine.renderer.render(prepareTokens(tokens, place), engine.options, {});
}

function renderBlocks(tokens: readonly Token[], place: Place): RenderedBlock[] {
  const engine = markdownFor(place.section.language);
  return splitBlocks(prepareTokens(tokens, place)).map((block) => ({
    kind: block[0]?.type === 'html_block' ? 'figure' : (block[0]?.tag ?? ''),
    html: engine.renderer.render(block, engine.options, {}),
  }));
}

/** Each block with all that is in it. */
function splitBlocks(tokens: readonly Token[]): Token[][] {
  const blocks: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) blocks.push([]);
    blocks.at(-1)?.push(token);
    depth += token.nesting;
  }
  return blocks;
}

function prepareTokens(tokens: readonly Token[], place: Place): Token[] {
  const prepared = replaceFigures(tokens, place);
  for (const token of prepared) {
    if (token.type === 'th_open') token.attrSet('scope', 'col');
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
    if (token.children) token.children = prepareInline(token.children, place);
  }
  return prepared;
}

/** A column's alignment as a class: a strict content security policy allows no inline style. */
function alignByClass(token: Token): void {
  const align = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  if (!align || !token.attrs) return;
  token.attrs = token.attrs.filter(([name]) => name !== 'style');
  token.attrSet('class', `align-${align}`);
}

/** Separates the definitions of notes from the text. */
function takeNotes(tokens: readonly Token[]): { body: Token[]; definitions: Map<string, Token[]> } {
  const body: Token[] = [];
  const definitions = new Map<string, Token[]>();
  let current: Token[] | undefined;
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      current = [];
      definitions.set(String(token.meta?.label), current);
    } else if (token.type === 'footnote_reference_close') current = undefined;
    else (current ?? body).push(token);
  }
  return { body, definitions };
}

/** Gives the headings below a section's own their level and an id of ASCII letters. */
function prepareHeadings(tokens: readonly Token[], prefix: string, sectionLevel: number): RenderedHeading[] {
  const headings: RenderedHeading[] = [];
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const level = Math.min(6, Math.max(sectionLevel + 1, Number(token.tag.slice(1)) - 2 + sectionLevel));
    const inline = tokens[index + 1];
    const heading = parseHeading(inline?.content ?? '');
    const id = heading.id ? `${prefix}-${heading.id}` : `${prefix}-h${headings.length + 1}`;
    token.tag = `h${level}`;
    const close = tokens[index + 2];
    if (close) close.tag = token.tag;
    token.attrSet('id', id);
    dropHeadingId(inline);
    headings.push({ id, text: heading.title, level });
  });
  return headings;
}

function dropHeadingId(inline: Token | undefined): void {
  const last = inline?.children?.at(-1);
  if (last?.type === 'text') last.content = last.content.replace(/\s*\{#[^}]*\}\s*$/, '');
}

/** A paragraph that holds one picture and nothing else becomes that picture's figure. */
function replaceFigures(tokens: readonly Token[], { section, targets }: Place): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const inline = tokens[at + 1];
    if (token?.type === 'paragraph_open' && inline && figureId(inline) !== undefined) {
      const figure = targets.figure(figureId(inline) ?? '') ?? '';
      result.push(markupToken(token, hyphenated(figure, section, targets)));
      at += 2;
    } else if (token) result.push(token);
  }
  return result;
}

/** The id of the picture that is all there is in a paragraph. */
export function figureId(inline: Token): string | undefined {
  const children = inline.children ?? [];
  const [only] = children;
  return children.length === 1 && only?.type === 'image' ? String(only.attrGet('src') ?? '') : undefined;
}

function prepareInline(children: readonly Token[], place: Place): Token[] {
  const open: boolean[] = [];
  const languages = [place.section.language];
  return children.flatMap((token): Token[] => {
    switch (token.type) {
      case 'text':
        if (place.targets.hyphens) token.content = hyphenateText(token.content, languages.at(-1) ?? '');
        return [token];
      case 'language_span_open':
        languages.push(String(token.attrGet('lang')));
        return [token];
      case 'language_span_close':
        languages.pop();
        return [token];
      case 'image':
        return [];
      case 'footnote_ref':
        return renderNote(token, place);
      case 'link_open': {
        const address = targetOf(String(token.attrGet('href') ?? ''), place.targets);
        open.push(address !== undefined);
        if (address === undefined) return [];
        token.attrSet('href', address);
        return [token];
      }
      case 'link_close':
        return open.pop() ? [token] : [];
      default:
        return [token];
    }
  });
}

function targetOf(address: string, targets: RenderTargets): string | undefined {
  if (address.startsWith('#')) return `#${targets.idPrefix}${address.slice(1)}`;
  return parseInnerAddress(address) ? targets.link(address) : address;
}

/** Renders the note that is called here and gives the call: a raised number that leads to it. */
function renderNote(token: Token, place: Place): Token[] {
  const { targets, progress, section } = place;
  const definition = place.definitions.get(String(token.meta?.label ?? ''));
  if (!definition) return [];
  const number = progress.notes.length + 1;
  const id = `${targets.idPrefix}note-${number}`;
  const callId = `${targets.idPrefix}call-${number}`;
  // The place is kept before the note's own text is rendered, which may call further notes.
  const at = progress.notes.push({ number, id, callId, html: '', language: section.language }) - 1;
  const html = renderTokens(structuredCloneTokens(definition), place);
  progress.notes[at] = { number, id, callId, html, language: section.language };
  const label = targets.noteLabel(number).replaceAll('"', '&quot;');
  return [
    markupToken(
      token,
      `<sup class="note-call"><a id="${callId}" href="#${id}" role="doc-noteref" aria-label="${label}">${number}</a></sup>`,
    ),
  ];
}

/** A definition may be called twice, and rendering changes its tokens. */
function structuredCloneTokens(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const copy = Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token);
    copy.attrs = token.attrs?.map(([name, value]) => [name, value]) ?? null;
    if (token.children) copy.children = structuredCloneTokens(token.children);
    return copy;
  });
}

/** A token that puts finished markup into the text. */
function markupToken(like: Token, markup: string): Token {
  const token = Object.assign(Object.create(Object.getPrototypeOf(like)) as Token, like);
  token.type = like.type === 'footnote_ref' ? 'html_inline' : 'html_block';
  token.tag = '';
  token.attrs = null;
  token.children = null;
  token.content = token.type === 'html_block' ? `${markup}\n` : markup;
  return token;
}
