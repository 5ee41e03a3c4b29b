import { partPlace, studyPlace } from '../../books/places.ts';
import type { ResolvedPart } from '../../model/language-edition.ts';
import { inlineText, titleInBoth } from '../../rendering/language.ts';
import { plainResolved } from '../../text/inline.ts';
import { type Html, html } from '../../text/markup/html.ts';
import { heading } from './blocks/heading.ts';
import { lineInBoth, type PairedBlock, setInBoth } from './blocks/pairs.ts';
import type { BookContext, BookPiece, PrintedEntry } from './context.ts';
import { contentsLine } from './front/contents-line.ts';

/** The page that opens a part: its number, title and studies. */
export function partPiece(context: BookContext, number: number, studies: readonly PrintedEntry[]): BookPiece {
  const [part, second] = [context, context.beside].map((each) => each?.edition.parts[number - 1]);
  if (!part) return { content: html``, entry: undefined };
  const content = html`<section class="part">
<div class="part-words">${setInBoth(context, (each) => openingOf(each, number))}</div>
${part.studies.length <= maxListed && studyList(context, part, second)}
</section>`;
  const titles = [plainResolved(part.title), second && plainResolved(second.title)] as const;
  return { content, entry: contentsLine(context.translator, partPlace(number), titles, studies) };
}

/** The number of studies that fit on the page. */
const maxListed = 16;

function openingOf({ edition, translator }: BookContext, number: number): PairedBlock[] {
  const title = edition.parts[number - 1]?.title;
  if (!title) return [];
  const words = html`<p class="part-number">${translator.t('book:book.part', { number })}</p>
${heading(1, inlineText(title, edition.language), html` id="${partPlace(number)}"`)}`;
  return [{ key: 'opening', content: words }];
}

function studyList({ edition }: BookContext, part: ResolvedPart, second: ResolvedPart | undefined): Html {
  const items = part.studies.map(({ slug, title }) => {
    const other = second?.studies.find((study) => study.slug === slug);
    return html`<li><a href="#${studyPlace(slug)}">${titleInBoth(title, other?.title, edition.language, lineInBoth)}</a></li>`;
  });
  return html`<ul class="part-studies">${items}</ul>`;
}
