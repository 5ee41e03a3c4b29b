import { html } from '../../markdown/html.ts';
import { plainInline } from '../../markdown/render.ts';
import type { ResolvedPart } from '../../model/language-edition.ts';
import { inlineText } from '../../rendering/language.ts';
import { type BookContext, type BookDocument, studyDocument } from '../book.ts';

/** The page before a part's studies: its number, its title, and what is in it. Its contents line has no children yet. */
export function partDocument({ edition, translator }: BookContext, part: ResolvedPart, number: number): BookDocument {
  const id = `part-${number}`;
  const title = plainInline(part.title.text, part.title.language);
  const markup = html`<section epub:type="part" role="doc-part" class="part" aria-labelledby="${id}--title">
<p class="kicker">${translator.t('book:book.part', { number })}</p>
<h1 id="${id}--title">${inlineText(part.title, edition.language)}</h1>
<ul class="studies">${part.studies.map(
    (study) =>
      html`<li><a href="${studyDocument(study.slug)}.xhtml">${inlineText(study.title, edition.language)}</a></li>`,
  )}</ul>
</section>`.markup;
  const entry = { text: title, language: part.title.language, address: `${id}.xhtml`, children: [] };
  return { id, kind: 'part', title, markup, entry, figures: [], images: [] };
}
