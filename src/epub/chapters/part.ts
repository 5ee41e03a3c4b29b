import { studyPlace } from '../../books/places.ts';
import type { ResolvedPart, ResolvedStudy, ResolvedText } from '../../model/language-edition.ts';
import { inlineText, titleInBoth } from '../../rendering/language.ts';
import { html } from '../../text/markup/html.ts';
import type { BookContext, BookDocument } from '../book.ts';
import { renderSecond } from './bilingual.ts';
import { inBoth, linesInBoth, titleWords } from './both.ts';

/**
 * The page before the studies of a part: its number, title and list of studies. The studies are added to its contents
 * line later.
 */
export function partDocument(context: BookContext, part: ResolvedPart, number: number): BookDocument {
  const { edition } = context;
  const id = `part-${number}`;
  const second = context.beside?.edition.parts[number - 1];
  const { title, ...line } = titleWords(context, part.title, second?.title);
  const content = html`<section epub:type="part" role="doc-part" class="part" aria-labelledby="${id}--title">
${inBoth(context, ({ translator }) => html`<p class="kicker">${translator.t('book:book.part', { number })}</p>`)}
<h1 id="${id}--title">${inlineText(part.title, edition.language)}</h1>
${renderSecond(second?.title, part.title)}<ul class="studies">${part.studies.map(
    (study) =>
      html`<li><a href="${studyPlace(study.slug)}.xhtml">${titleInBoth(study.title, inPart(second, study), edition.language, linesInBoth)}</a></li>`,
  )}</ul>
</section>`;
  const entry = { ...line, address: `${id}.xhtml`, children: [] };
  return { id, kind: 'part', title, content, entry, figures: [], images: [] };
}

const inPart = (part: ResolvedPart | undefined, { slug }: ResolvedStudy): ResolvedText | undefined =>
  part?.studies.find((study) => study.slug === slug)?.title;
