/** The index: partners, places and topics, each with links to its studies. */

import { secondContext } from '../../../books/context.ts';
import { studyPlace } from '../../../books/places.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { type IndexEntry, type IndexGroup, indexGroups } from '../../../rendering/index-entries.ts';
import { inlineText, langAttribute } from '../../../rendering/language.ts';
import { boundText } from '../../../text/bound-hyphens.ts';
import { type Html, html, joinHtml } from '../../../text/markup/html.ts';
import type { BookContext, BookDocument } from '../../book.ts';
import { headingInBoth, lineInBoth, oneLine } from '../both.ts';

/** Undefined where the index would be empty. */
export function indexDocument(context: BookContext): BookDocument | undefined {
  const second = secondContext(context);
  const groups = indexGroups(context.edition);
  const others = second ? indexGroups(second.edition) : [];
  if (groups.length === 0) return undefined;
  const title = ({ t }: Translator): string => t('book:index.title');
  const sections = groups.map((group) => {
    const other = others.find(({ id }) => id === group.id);
    return indexGroup(context, group.id, [indexList(context, group), second && other && indexList(second, other)]);
  });
  const content = html`<section role="doc-index" class="index" aria-labelledby="index--title">
${headingInBoth(context, 1, title, html` id="index--title"`)}
${sections}</section>`;
  const children = groups.map(({ id }) => ({
    ...lineInBoth(context, headingOf(id)),
    address: `index.xhtml#index--${id}`,
    children: [],
  }));
  const entry = { ...lineInBoth(context, title), address: 'index.xhtml', children };
  return { id: 'index', kind: 'index', title: oneLine(context, title), content, entry, figures: [], images: [] };
}

const headingOf =
  (id: IndexGroup['id']) =>
  ({ t }: Translator): string =>
    t(`book:index.${id}`);

const indexList = (context: BookContext, { entries }: IndexGroup): Html =>
  html`<ul>${entries.map((entry) => indexEntry(context, entry))}</ul>`;

/** Each language has all its entries, sorted by its own alphabet, even entries that are the same in both. */
function indexGroup(
  context: BookContext,
  group: IndexGroup['id'],
  [first, second]: readonly (Html | undefined)[],
): Html {
  const id = `index--${group}`;
  const title = headingInBoth(context, 2, headingOf(group), html` id="${id}-title"`);
  return html`<section id="${id}" aria-labelledby="${id}-title">${title}
${first}${second && html`<div class="second" lang="${context.beside?.edition.language}">${second}</div>`}</section>
`;
}

function indexEntry({ edition }: BookContext, entry: IndexEntry): Html {
  const links = entry.studies.map(
    ({ slug, shortTitle }) =>
      html`<li><a href="${studyPlace(slug)}.xhtml">${inlineText(shortTitle, edition.language)}</a></li>`,
  );
  return html`<li><span${langAttribute(entry, edition.language)}>${boundText(entry.text)}</span><ul>${joinHtml(links)}</ul></li>
`;
}
