/** A text in two languages, paragraph after paragraph, each marked with its language. */
import { type Html, html, trusted } from '../../markdown/html.ts';
import { pairBlocks } from '../../markdown/pair-blocks.ts';
import {
  plainInline,
  type RenderedBlock,
  type RenderedSection,
  type RenderedText,
  renderSections,
} from '../../markdown/render.ts';
import type { ResolvedImage, ResolvedItem, ResolvedText } from '../../model/language-edition.ts';
import { counterpart, pairSections } from '../../model/pair-sections.ts';
import { inlineText, langAttribute } from '../../rendering/language.ts';
import type { BookContext } from '../book.ts';
import { bookLink } from '../links.ts';

/** A text as the book's second language has it, rendered. */
export interface SecondText {
  /** The book as if the second language were its own: for what stands around that language's words. */
  readonly context: BookContext;
  readonly item: ResolvedItem;
  readonly rendered: RenderedText;
  /** Begins every id of the second text: `study-reading--uk`. */
  readonly id: string;
}

/** Undefined in a book of one language, and where the second shows no other text than the first. */
export function secondText<T extends ResolvedItem & { readonly images?: readonly ResolvedImage[] }>(
  context: BookContext,
  item: T,
  others: readonly T[],
  firstId: string,
): SecondText | undefined {
  const other = context.beside && counterpart(item, others);
  if (!context.beside || !other) return undefined;
  const { edition, translator } = context.beside;
  const id = `${firstId}--${edition.language}`;
  const rendered = renderSections(other.sections, {
    idPrefix: `${id}--`,
    link: (address) => bookLink(context, address),
    figure: (image) => captionOf(other.images?.find((each) => each.id === image)),
    sectionLevel: 2,
    noteLabel: (number) => translator.t('common:notes.label', { number }),
  });
  return { context: { ...context, edition, translator }, item: other, rendered, id };
}

/** The picture itself stands with the first text. */
const captionOf = (image: ResolvedImage | undefined): string =>
  image?.caption ? html`<p class="caption">${inlineText(image.caption, image.caption.language)}</p>`.markup : '';

/** The sections of both texts. @param around the language of the book */
export function renderPairedSections(
  item: ResolvedItem,
  rendered: RenderedText,
  second: SecondText,
  around: string,
): Html[] {
  const find = (sections: readonly RenderedSection[], id: string | undefined) =>
    sections.find((section) => section.sectionId === id);
  return pairSections(item, second.item).flatMap((pair) =>
    renderPair(find(rendered.sections, pair.first?.id), find(second.rendered.sections, pair.second?.id), around),
  );
}

function renderPair(first: RenderedSection | undefined, second: RenderedSection | undefined, around: string): Html[] {
  const main = first ?? second;
  if (!main) return [];
  const pairs = pairBlocks(first?.blocks ?? [], second?.blocks ?? []);
  const text = pairs.map(
    (pair) =>
      html`${blocksIn(pair.first, first, 'text', around)}${blocksIn(pair.second, second, 'text second', around)}`,
  );
  if (!main.id) return [html`<div class="lead">${text}</div>`];
  const other = main === first ? second : undefined;
  return [
    html`<section id="${main.id}" aria-labelledby="${main.id}-title">
<h2 id="${main.id}-title"${langAttribute(main, around)}>${trusted(main.titleHtml)}</h2>
${other && html`<p class="second-title" id="${other.id}" lang="${other.language}">${trusted(other.titleHtml)}</p>`}
${text}</section>`,
  ];
}

function blocksIn(
  blocks: readonly RenderedBlock[],
  section: RenderedSection | undefined,
  kind: string,
  around: string,
): Html | undefined {
  const markup = blocks.map((block) => block.html).join('');
  if (!section || markup.trim() === '') return undefined;
  return html`<div class="${kind}"${langAttribute(section, around)}>${trusted(markup)}</div>
`;
}

/** The same words in the second language, below those of the first; nothing where they are in the same language. */
export function renderSecond(text: ResolvedText | undefined, first: ResolvedText | undefined): Html | undefined {
  if (!text || text.language === first?.language || plainInline(text.text, text.language) === first?.text)
    return undefined;
  return html`<p class="second-title" lang="${text.language}">${inlineText(text, text.language)}</p>`;
}
