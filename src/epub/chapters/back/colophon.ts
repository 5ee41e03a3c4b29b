import type { Translator } from '../../../i18n/translator.ts';
import { typefaceSentence } from '../../../rendering/typefaces.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import type { BookContext, BookDocument } from '../../book.ts';
import { type Accessibility, accessibilitySummary } from '../../package/accessibility.ts';
import { headingInBoth, inBoth, lineInBoth, oneLine } from '../both.ts';

/** The colophon: how the file was made, its typefaces, its accessibility features. */
export function colophonDocument(context: BookContext, accessibility: Accessibility): BookDocument {
  const title = ({ t }: Translator): string => t('book:book.colophon');
  const content = html`<section epub:type="colophon" role="doc-colophon" class="colophon">
${headingInBoth(context, 1, title)}
${inBoth(context, howMade)}
${headingInBoth(context, 2, ({ t }) => t('book:epub.accessibilityHeading'))}
${inBoth(context, ({ translator }) => html`<p>${accessibilitySummary(accessibility, translator)}</p>`)}
</section>`;
  const entry = { ...lineInBoth(context, title), address: 'colophon.xhtml', children: [] };
  return { id: 'colophon', kind: 'colophon', title: oneLine(context, title), content, entry, figures: [], images: [] };
}

const howMade = ({ edition, translator, embedFonts = true }: BookContext): Html =>
  html`<p>${translator.t('book:epub.colophonText')}</p>
${embedFonts && html`<p>${typefaceSentence(edition.publication.theme, translator, 'epub')}</p>`}`;
