/**
 * The bilingual edition: two languages side by side, block beside block. In a book of one language each block is alone.
 */

import { secondContext } from '../../../books/context.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { type Half, inOneLine, saySame, wordsOf } from '../../../rendering/both-languages.ts';
import { fromNodes, type Html, type HtmlValue, html } from '../../../text/markup/html.ts';
import {
  type Attribute,
  idsIn,
  type MarkupElement,
  type MarkupNode,
  mapElements,
  walk,
  withChildren,
} from '../../../text/markup/tree.ts';
import { secondPrefix } from '../../file/page-starts.ts';
import type { BookContext } from '../context.ts';
import { setAside } from './drawings.ts';

/** A block that may have a counterpart in another language. */
export interface PairedBlock {
  /** `header`, a section's id, `notes` and so on. */
  readonly key: string;
  readonly content: HtmlValue;
  /** True for a block that contains both languages. Only the first language of the book has it. */
  readonly isWhole?: boolean;
  /**
   * Only for texts of the content. If both sides show the text in the same language, the right side shows only
   * `around`.
   */
  readonly text?: { readonly language: string; readonly around: HtmlValue };
}

/**
 * @param blocksOf makes the blocks in the language of the context; called for the first language, then for the second
 */
export function setInBoth(context: BookContext, blocksOf: (context: BookContext) => readonly PairedBlock[]): Html[] {
  const first = blocksOf(context);
  const second = secondContext(context);
  return second ? pairBlocks(context, first, blocksOf(second)) : first.map(({ content }) => html`${content}\n`);
}

/** Blocks of the first language in order, each beside its counterpart, then the blocks that only the second has. */
function pairBlocks(context: BookContext, first: readonly PairedBlock[], second: readonly PairedBlock[]): Html[] {
  const rest = second.filter((block) => !first.some((each) => each.key === block.key));
  return [...first, ...rest.map(({ key }): PairedBlock => ({ key, content: undefined }))].map((block) => {
    const left = html`${block.content}`;
    if (block.isWhole) return html`${left}\n`;
    return pair(context, left, html`${besideOf(block, second)}`);
  });
}

function besideOf({ key, text }: PairedBlock, second: readonly PairedBlock[]): HtmlValue {
  const block = second.find((each) => each.key === key);
  return text && text.language === block?.text?.language ? block.text.around : block?.content;
}

/** If both sides say the same, it appears once. What does not fit into its column goes below both. */
function pair({ edition, beside, translator }: BookContext, left: Html, whole: Html): Html {
  if (left.nodes.length === 0 && whole.nodes.length === 0) return html``;
  const right = withoutSame(left, whole);
  const isOnce = saySame(left, right);
  const sides = isOnce ? [left.nodes] : withBookmarks(left.nodes, asSecond(right.nodes), translator);
  const languages = [edition.language, beside?.edition.language];
  const halves = sides.map((nodes, at) => ({
    lang: html` role="group" lang="${languages[at]}"`,
    ...setAside(nodes),
  }));
  return html`<div class="pair">${halves.map(({ lang, text }) => html`<div class="side"${lang}>${fromNodes(text)}</div>`)}</div>
${halves.map(({ lang, aside }) => aside.length > 0 && html`<div${lang}>${aside}</div>\n`)}`;
}

export const lineInBoth = (first: Half, second: Half): Html =>
  html`<span class="in-both"><span lang="${first.language}">${first.words}</span> <span lang="${second.language}">${second.words}</span></span>`;

/** Gives the ids and links of the second language their own prefix. The list of figures is shared and keeps its ids. */
const asSecond = (nodes: readonly MarkupNode[]): readonly MarkupNode[] =>
  mapElements(nodes, (element) =>
    element.attributes.some(isPlace) ? { ...element, attributes: element.attributes.map(placeAsSecond) } : element,
  );

const isPlace = ([name, value]: Attribute): boolean =>
  (name === 'id' || name === 'data-page-of' || (name === 'href' && value.startsWith('#'))) && !/^#?listed-/.test(value);

const placeAsSecond = (attribute: Attribute): Attribute =>
  isPlace(attribute) ? [attribute[0], attribute[1].replace(/^#?/, (start) => start + secondPrefix)] : attribute;

/**
 * Removes the prefix from links of the second language to places that both languages share. @param nodes of the whole
 * book
 */
export function leadToShared(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const places = idsIn(nodes);
  const isShared = ([name, value]: Attribute): boolean => {
    const place = name === 'data-page-of' ? value : name === 'href' && value.startsWith('#') ? value.slice(1) : '';
    return place.startsWith(secondPrefix) && !places.has(place);
  };
  const shared = (attribute: Attribute): Attribute =>
    isShared(attribute) ? [attribute[0], attribute[1].replace(secondPrefix, '')] : attribute;
  return mapElements(nodes, (element) =>
    element.attributes.some(isShared) ? { ...element, attributes: element.attributes.map(shared) } : element,
  );
}

/** If two pieces differ only in their headings, keep just the second heading. */
function withoutSame(left: Html, right: Html): Html {
  const first = firstSaid(right.nodes);
  const section = first?.name === 'section' ? first : undefined;
  const title = section ? firstSaid(section.children) : first;
  if (!title || !isHeading(title) || !saySame(below(left), below(right))) return right;
  return fromNodes([section ? withChildren(section, [title]) : title]);
}

const isHeading = ({ name }: MarkupElement): boolean => /^h[1-6]$/.test(name);

function firstSaid(nodes: readonly MarkupNode[]): MarkupElement | undefined {
  const first = nodes.find((node) => typeof node !== 'string' || node.trim() !== '');
  return typeof first === 'object' ? first : undefined;
}

function below({ nodes }: Html): Html {
  const [first] = headingsIn(nodes);
  return fromNodes(mapElements(nodes, (element) => (element === first ? [] : element)));
}

function headingsIn(nodes: readonly MarkupNode[]): MarkupElement[] {
  const headings: MarkupElement[] = [];
  walk(nodes, (element) => {
    if (isHeading(element)) headings.push(element);
  });
  return headings;
}

/**
 * Two headings side by side share a bookmark with both texts. If the texts have different headings, only the first ones
 * are paired.
 */
function withBookmarks(
  left: readonly MarkupNode[],
  right: readonly MarkupNode[],
  translator: Translator,
): readonly (readonly MarkupNode[])[] {
  const [first = [], second = []] = [left, right].map(headingsIn);
  const levels = (headings: readonly MarkupElement[]): string => headings.map(({ name }) => name).join(' ');
  const isPaired = (at: number): boolean => at === 0 || levels(first) === levels(second);
  const words = (heading: MarkupElement | undefined): string | undefined => heading && wordsOf(heading.children);
  const bookmark = (at: number): string => inOneLine(words(first[at]) ?? '', words(second[at]), translator);
  return [
    nameHeadings(left, (at) => (isPaired(at) && words(second[at]) ? bookmark(at) : undefined)),
    nameHeadings(right, (at) => (isPaired(at) && words(first[at]) ? '' : undefined)),
  ];
}

/**
 * @param nameOf the bookmark of the heading with that index; empty for no bookmark, undefined for the words of the
 * heading
 */
function nameHeadings(nodes: readonly MarkupNode[], nameOf: (at: number) => string | undefined): readonly MarkupNode[] {
  let at = -1;
  return mapElements(nodes, (element) => {
    if (!isHeading(element)) return element;
    at += 1;
    const name = nameOf(at);
    return name === undefined ? element : { ...element, attributes: [['data-bookmark', name], ...element.attributes] };
  });
}
