import { html } from '../../markdown/html.ts';
import { typefaceSentence } from '../../rendering/typefaces.ts';
import type { BookContext, BookDocument } from '../book.ts';

/** How the file was made, in which typefaces, and what it offers to readers who do not read with their eyes. */
export function colophonDocument(
  { edition, translator, embedFonts = true }: BookContext,
  accessibility: string,
): BookDocument {
  const { t } = translator;
  const title = t('book:book.colophon');
  const markup = html`<section epub:type="colophon" role="doc-colophon" class="colophon">
<h1>${title}</h1>
<p>${t('book:epub.colophonText')}</p>
${embedFonts && html`<p>${typefaceSentence(edition.publication.theme, translator, 'epub')}</p>`}
<h2>${t('book:epub.accessibilityHeading')}</h2>
<p>${accessibility}</p>
</section>`.markup;
  const entry = { text: title, language: edition.language, address: 'colophon.xhtml', children: [] };
  return { id: 'colophon', kind: 'colophon', title, markup, entry, figures: [], images: [] };
}
