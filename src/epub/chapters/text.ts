/** Texts that editors write for the book: foreword, introduction and the like. */

import type { ResolvedPage } from '../../model/language-edition.ts';
import { inlineText } from '../../rendering/language.ts';
import { type Html, html, trusted } from '../../text/markup/html.ts';
import { type RenderedText, renderSections } from '../../text/render.ts';
import type { BookContext, BookDocument } from '../book.ts';
import { bookLink } from '../links.ts';
import { renderSecond, type SecondText, secondText } from './bilingual.ts';
import { inBoth, titleWords } from './both.ts';
import { renderAllNotes } from './notes.ts';
import { renderNotices } from './notices.ts';
import { renderTextSections, sectionEntries } from './sections.ts';

/** The role of a text for reading systems, by the name of its folder. */
const semantics: Readonly<Record<string, string>> = {
  foreword: ' epub:type="foreword" role="doc-foreword"',
  preface: ' epub:type="preface" role="doc-preface"',
  introduction: ' epub:type="introduction" role="doc-introduction"',
  acknowledgements: ' epub:type="acknowledgments" role="doc-acknowledgments"',
  conclusion: ' epub:type="conclusion" role="doc-conclusion"',
  afterword: ' epub:type="afterword" role="doc-afterword"',
};

export function textDocument(context: BookContext, page: ResolvedPage): BookDocument {
  const { translator } = context;
  const id = `book-${page.slug}`;
  const rendered = renderSections(page.sections, {
    idPrefix: `${id}--`,
    link: (address) => bookLink(context, address),
    figure: () => undefined,
    sectionLevel: 2,
    noteLabel: (number) => translator.t('common:notes.label', { number }),
    labelLanguage: translator.language,
  });
  const second = secondText(context, page, context.beside?.edition.book ?? [], id, () => undefined);
  const { title, ...line } = titleWords(context, page.title, pageIn(context.beside, page)?.title);
  return {
    id,
    kind: 'text',
    title,
    content: textMarkup(context, page, rendered, second),
    entry: {
      ...line,
      address: `${id}.xhtml`,
      children: sectionEntries(id, rendered, second),
    },
    figures: [],
    images: [],
  };
}

const pageIn = (view: Pick<BookContext, 'edition'> | undefined, { slug }: ResolvedPage): ResolvedPage | undefined =>
  view?.edition.book.find((page) => page.slug === slug);

function textMarkup(
  context: BookContext,
  page: ResolvedPage,
  rendered: RenderedText,
  second: SecondText | undefined,
): Html {
  const { edition } = context;
  return html`<section${trusted(semantics[page.slug] ?? '')}>
<h1>${inlineText(page.title, edition.language)}</h1>
${renderSecond(second?.item.title, page.title)}${
  page.summary &&
  html`
<p class="summary">${inlineText(page.summary, edition.language)}</p>
${renderSecond(second?.item.summary, page.summary, 'summary second')}`
}
${inBoth(context, (each) => renderNotices(each, pageIn(each, page)))}
${renderTextSections(context, page, rendered, second)}
${renderAllNotes(context, rendered.notes, `book-${page.slug}`, second)}
</section>`;
}
