/** A text in two languages, paragraph after paragraph, each marked with its language. */

import { secondContext } from '../../books/context.ts';
import type { ResolvedItem, ResolvedText } from '../../model/language-edition.ts';
import { counterpart, pairSections } from '../../model/resolve/pair-sections.ts';
import { inlineText } from '../../rendering/language.ts';
import { pairBlocks } from '../../text/blocks/pair-blocks.ts';
import { plainInline } from '../../text/inline.ts';
import { type Html, html } from '../../text/markup/html.ts';
import { type RenderedBlock, type RenderedSection, type RenderedText, renderSections } from '../../text/render.ts';
import type { BookContext } from '../book.ts';
import { bookLink } from '../links.ts';
import { renderStranger } from './notices.ts';

/** A text in the book's second language, rendered. */
export interface SecondText {
  /** The book with the second language in place of the first, for labels and notices in that language. */
  readonly context: BookContext;
  readonly item: ResolvedItem;
  readonly rendered: RenderedText;
  /** The beginning of every id in the second text: `study-reading--uk`. */
  readonly id: string;
}

/**
 * Undefined in a book of one language, and where both languages show the same text.
 * @param figure the markup in the second text for a picture's id
 */
export function secondText<T extends ResolvedItem>(
  context: BookContext,
  item: T,
  others: readonly T[],
  firstId: string,
  figure: (id: string) => Html | undefined,
): SecondText | undefined {
  const own = secondContext(context);
  const other = own && counterpart(item, others);
  if (!own || !other) return undefined;
  const { edition, translator } = own;
  const id = `${firstId}--${edition.language}`;
  const rendered = renderSections(other.sections, {
    idPrefix: `${id}--`,
    link: (address) => bookLink(context, address),
    figure,
    sectionLevel: 2,
    noteLabel: (number) => translator.t('common:notes.label', { number }),
    labelLanguage: translator.language,
  });
  return { context: own, item: other, rendered, id };
}

/** The sections of both texts, each with its notices in either language. */
export function renderPairedSections(
  context: BookContext,
  item: ResolvedItem,
  rendered: RenderedText,
  second: SecondText,
): Html[] {
  const find = (sections: readonly RenderedSection[], id: string | undefined) =>
    sections.find((section) => section.sectionId === id);
  return pairSections(item, second.item).flatMap((pair) => {
    const first = find(rendered.sections, pair.first?.id);
    // If both languages show the same text, it appears once; the second language still says why.
    const own = find(second.rendered.sections, (pair.second ?? pair.first)?.id);
    const notices = html`${first && renderStranger(context, item, first)}${own && secondNotice(second, own)}`;
    return renderPair(first, pair.second && own, notices);
  });
}

function secondNotice({ context, item }: SecondText, section: RenderedSection): Html | undefined {
  const notice = renderStranger(context, item, section);
  return notice && html`<div class="second" lang="${context.edition.language}">${notice}</div>`;
}

function renderPair(first: RenderedSection | undefined, second: RenderedSection | undefined, notices: Html): Html[] {
  const main = first ?? second;
  if (!main) return [];
  const pairs = pairBlocks(first?.blocks ?? [], second?.blocks ?? []);
  const text = pairs.map(
    (pair) => html`${blocksIn(pair.first, first, 'text')}${blocksIn(pair.second, second, 'text second')}`,
  );
  if (!main.id) return [html`<div class="lead">${text}</div>`];
  const other = main === first ? second : undefined;
  return [
    html`<section id="${main.id}" aria-labelledby="${main.id}--title">
<h2 id="${main.id}--title" lang="${main.language}">${main.titleHtml}</h2>
${other && html`<p class="second-title" id="${other.id}" lang="${other.language}">${other.titleHtml}</p>`}
${notices}${text}</section>`,
  ];
}

function blocksIn(
  blocks: readonly RenderedBlock[],
  section: RenderedSection | undefined,
  kind: string,
): Html | undefined {
  const words = blocks.map((block) => block.html);
  if (!section || words.every(isBlank)) return undefined;
  return html`<div class="${kind}" lang="${section.language}">${words}</div>
`;
}

const isBlank = ({ nodes }: Html): boolean => nodes.every((node) => typeof node === 'string' && node.trim() === '');

/** The words in the second language, for a place below the first; empty where both are in one language. */
export function renderSecond(
  text: ResolvedText | undefined,
  first: ResolvedText | undefined,
  name = 'second-title',
): Html | undefined {
  if (!text || text.language === first?.language || plainInline(text.text, text.language) === first?.text)
    return undefined;
  return html`<p class="${name}" lang="${text.language}">${inlineText(text, text.language)}</p>`;
}
