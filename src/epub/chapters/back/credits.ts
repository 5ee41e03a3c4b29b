import { secondContext } from '../../../books/context.ts';
import { studyPlace } from '../../../books/places.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { inlineText } from '../../../rendering/language.ts';
import { creditsOf } from '../../../rendering/people/credits.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import type { BookContext, BookDocument } from '../../book.ts';
import { headingInBoth, inBoth, lineInBoth, oneLine } from '../both.ts';

/** The translators and reviewers of each study; undefined where the book has no translations. */
export function creditsDocument(context: BookContext): BookDocument | undefined {
  const isThere = [context, secondContext(context)].some((each) => each?.edition.studies.some(isTranslated));
  if (!isThere) return undefined;
  const title = ({ t }: Translator): string => t('book:credits.title');
  const content = html`<section epub:type="contributors" role="doc-credits" class="credits" aria-labelledby="credits--title">
${headingInBoth(context, 1, title, html` id="credits--title"`)}
${inBoth(context, creditLists)}
</section>`;
  const entry = { ...lineInBoth(context, title), address: 'credits.xhtml', children: [] };
  return { id: 'credits', kind: 'credits', title: oneLine(context, title), content, entry, figures: [], images: [] };
}

const isTranslated = ({ translation }: { readonly translation: unknown }): boolean => translation !== undefined;

const creditLists = ({ edition, translator }: BookContext): Html[] =>
  creditsOf(edition, translator).map(
    ({ text, studies }) => html`<p>${text}</p>
<ul>${studies.map(({ slug, title }) => html`<li><a href="${studyPlace(slug)}.xhtml">${inlineText(title, edition.language)}</a></li>`)}</ul>
`,
  );
