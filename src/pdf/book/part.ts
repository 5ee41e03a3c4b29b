import { html } from '../../markdown/html.ts';
import { plainInline } from '../../markdown/render.ts';
import type { ResolvedPart } from '../../model/language-edition.ts';
import { inlineText } from '../../rendering/language.ts';
import { type BookContext, type BookPiece, type ContentsEntry, partAnchor, studyAnchor } from './context.ts';
import { heading } from './heading.ts';

/** The page that opens a part: its number, its title and its studies. */
export function partPiece(
  { edition, translator }: BookContext,
  part: ResolvedPart,
  number: number,
  studies: readonly ContentsEntry[],
): BookPiece {
  const anchor = partAnchor(number);
  const items = part.studies.map(
    (study) => html`<li><a href="#${studyAnchor(study.slug)}">${inlineText(study.title, edition.language)}</a></li>`,
  );
  const markup = html`<section class="part">
<div class="part-words"><p class="part-number">${translator.t('book:book.part', { number })}</p>
${heading(1, inlineText(part.title, edition.language), html` id="${anchor}"`)}</div>
${items.length <= maxListed && html`<ul class="part-studies">${items}</ul>`}
</section>`.markup;
  const { language } = part.title;
  return { markup, entry: { anchor, text: plainInline(part.title.text, language), language, children: studies } };
}

/** As many as stand on the part's own page. */
const maxListed = 16;
