/** The index: partners, places and topics, each with links to the studies in which it stands. */
import { type Html, html, joinHtml } from '../../markdown/html.ts';
import { type IndexEntry, indexGroups } from '../../rendering/index-entries.ts';
import { inlineText, langAttribute } from '../../rendering/language.ts';
import { type BookContext, type BookDocument, studyDocument } from '../book.ts';

/** Undefined where the book's studies name nothing that an index could list. */
export function indexDocument(context: BookContext): BookDocument | undefined {
  const { edition, translator } = context;
  const groups = indexGroups(edition);
  if (groups.length === 0) return undefined;
  const title = translator.t('book:index.title');
  const headings = groups.map(({ id }) => ({ id: `index--${id}`, text: translator.t(`book:index.${id}`) }));
  const sections = groups.map(({ entries }, at) => indexGroup(context, headings[at] ?? { id: '', text: '' }, entries));
  const markup = html`<section role="doc-index" class="index" aria-labelledby="index--title">
<h1 id="index--title">${title}</h1>
${sections}</section>`.markup;
  const line = { language: edition.language, children: [] };
  const children = headings.map(({ id, text }) => ({ ...line, text, address: `index.xhtml#${id}` }));
  const entry = { ...line, text: title, address: 'index.xhtml', children };
  return { id: 'index', kind: 'index', title, markup, entry, figures: [], images: [] };
}

const indexGroup = (
  context: BookContext,
  { id, text }: { readonly id: string; readonly text: string },
  entries: readonly IndexEntry[],
): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${text}</h2>
<ul>${entries.map((entry) => indexEntry(context, entry))}</ul></section>
`;

function indexEntry({ edition }: BookContext, entry: IndexEntry): Html {
  const links = entry.studies.map(
    ({ slug, shortTitle }) =>
      html`<li><a href="${studyDocument(slug)}.xhtml">${inlineText(shortTitle, edition.language)}</a></li>`,
  );
  return html`<li><span${langAttribute(entry, edition.language)}>${entry.text}</span><ul>${joinHtml(links)}</ul></li>
`;
}
