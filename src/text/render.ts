/**
 * Renders the sections of a resolved text to well-formed markup. The writer passes functions for links and pictures.
 * Notes are numbered through the whole text and returned separately.
 */
import type { Token } from 'markdown-it';
import { hyphenateText } from '../language/hyphenate.ts';
import { parseInnerAddress } from '../model/addresses.ts';
import type { Lines } from '../model/block.ts';
import type { ResolvedSection } from '../model/language-edition.ts';
import { kindOf, splitBlocks, stretchOf } from './blocks/token-blocks.ts';
import { markdownFor } from './engine.ts';
import { replaceFigures } from './figures.ts';
import { prepareHeadings } from './headings.ts';
import { plainInline, renderInline } from './inline.ts';
import { fromNodes, joinHtml } from './markup/html.ts';
import { hyphenateNodes } from './markup/hyphenate-nodes.ts';
import { tokenNodes } from './markup/token-nodes.ts';
import type { MarkupNode } from './markup/tree.ts';
import { type CalledNotes, callNote, type NotePlace, takeNotes } from './notes.ts';
import type { RenderedBlock, RenderedSection, RenderedText, RenderTargets } from './rendered.ts';

export type {
  RenderedBlock,
  RenderedHeading,
  RenderedNote,
  RenderedSection,
  RenderedText,
  RenderTargets,
} from './rendered.ts';

/** Renders the sections of one text. Its notes are numbered through all of them. */
export function renderSections(sections: readonly ResolvedSection[], targets: RenderTargets): RenderedText {
  const notes: CalledNotes = { all: [], known: new Map() };
  return { sections: sections.map((section) => renderSection(section, targets, notes)), notes: notes.all };
}

function renderSection(section: ResolvedSection, targets: RenderTargets, notes: CalledNotes): RenderedSection {
  const engine = markdownFor(section.language);
  const tokens = engine.parse(section.markdown, {});
  const { body, definitions } = takeNotes(tokens);
  const id = section.id && `${targets.idPrefix}${section.id}`;
  const headings = prepareHeadings(body, id || targets.idPrefix, targets.sectionLevel);
  const blocks = renderBlocks(body, section, { language: section.language, targets, definitions, notes });
  return {
    id,
    sectionId: section.id,
    titleHtml: fromNodes(
      hyphenated(renderInline(section.title.text, section.language).nodes, section.language, targets),
    ),
    titleText: plainInline(section.title.text, section.language),
    language: section.language,
    origin: section.origin,
    html: joinHtml(blocks.map((block) => block.html)),
    blocks,
    headings,
  };
}

const hyphenated = (
  nodes: readonly MarkupNode[],
  language: string,
  { hyphens }: RenderTargets,
): readonly MarkupNode[] => (hyphens ? hyphenateNodes(nodes, language) : nodes);

function renderBlocks(tokens: readonly Token[], section: ResolvedSection, place: NotePlace): RenderedBlock[] {
  const text = section.markdown.split('\n');
  // A heading's line is before its text.
  const firstLine = section.id || section.title.text ? section.line + 1 : section.line;
  return splitBlocks(tokens).map((block) => ({
    ...kindOf(block),
    language: section.language,
    section: section.id,
    lines: linesOf(block, text, firstLine),
    html: fromNodes(tokenNodes(prepareTokens(block, place))),
  }));
}

function linesOf(block: readonly Token[], text: readonly string[], firstLine: number): Lines {
  const { start, end } = stretchOf(block, text);
  return { first: firstLine + start, last: firstLine + end - 1 };
}

function prepareTokens(tokens: readonly Token[], place: NotePlace): Token[] {
  const { targets, language } = place;
  const prepared = replaceFigures(tokens, (id) => hyphenated(targets.figure(id)?.nodes ?? [], language, targets));
  for (const token of prepared) {
    if (token.type === 'th_open') token.attrSet('scope', 'col');
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
    if (token.children) token.children = prepareInline(token.children, place);
  }
  return prepared;
}

/** Sets a column's alignment by a class, because a strict content security policy forbids inline styles. */
function alignByClass(token: Token): void {
  const align = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  if (!align || !token.attrs) return;
  token.attrs = token.attrs.filter(([name]) => name !== 'style');
  token.attrSet('class', `align-${align}`);
}

function prepareInline(children: readonly Token[], place: NotePlace): Token[] {
  const open: boolean[] = [];
  // A link cannot contain another, so the marks of its notes follow it.
  let waiting: Token[] = [];
  const takeWaiting = (): Token[] => {
    const calls = waiting;
    waiting = [];
    return calls;
  };
  const languages = [place.language];
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
        waiting.push(...callNote(token, place, (tokens) => tokenNodes(prepareTokens(tokens, place))));
        return open.length > 0 ? [] : takeWaiting();
      case 'link_open': {
        const address = targetOf(String(token.attrGet('href') ?? ''), place.targets);
        open.push(address !== undefined);
        if (address === undefined) return [];
        token.attrSet('href', address);
        return [token];
      }
      case 'link_close':
        return open.pop() ? [token, ...takeWaiting()] : takeWaiting();
      default:
        return [token];
    }
  });
}

function targetOf(address: string, targets: RenderTargets): string | undefined {
  if (address.startsWith('#')) return `#${targets.idPrefix}${address.slice(1)}`;
  return parseInnerAddress(address) ? targets.link(address) : address;
}
