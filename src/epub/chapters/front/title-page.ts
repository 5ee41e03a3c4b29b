import { formatDate, formatList } from '../../../i18n/formatters.ts';
import { logoName } from '../../../model/logo.ts';
import { inlineText } from '../../../rendering/language.ts';
import { fromCollection } from '../../../rendering/people/imprint.ts';
import { renderLogo } from '../../../rendering/pictures/logo.ts';
import { type Html, type HtmlValue, html } from '../../../text/markup/html.ts';
import type { BookContext, BookDocument } from '../../book.ts';
import { logoOptions } from '../../logo.ts';
import { renderSecond } from '../bilingual.ts';
import { inBoth, oneLine } from '../both.ts';

export function titlePage(context: BookContext): BookDocument {
  const { edition } = context;
  const { publisher } = edition;
  const logo = renderLogo(context, edition.publication.theme.logo, logoName(edition), logoOptions);
  const content = html`<section epub:type="titlepage" class="title-page">
${logo?.html}${context.study ? studyTitle(context) : collectionTitle(context)}
${inBoth(context, editionLine)}
${publisher && html`<p class="publisher">${inlineText(publisher.name, edition.language)}</p>`}
</section>`;
  const images = logo?.images ?? [];
  return {
    id: 'title-page',
    kind: 'title-page',
    title: oneLine(context, ({ t }) => t('book:book.titlePage')),
    content,
    entry: undefined,
    figures: [],
    images,
  };
}

const editionLine = ({ edition, translator: { t } }: BookContext): Html =>
  html`<p class="edition">${t('common:edition', { edition: edition.entry.id })}<br/>${formatDate(edition.language, edition.entry.date)}</p>`;

function collectionTitle(context: BookContext): HtmlValue {
  const { edition, beside } = context;
  return html`<h1>${inlineText(edition.title, edition.language)}</h1>
${renderSecond(beside?.edition.title, edition.title)}
${inBoth(context, (each) => html`<p class="subtitle">${inlineText(each.edition.description, each.edition.language)}</p>`)}`;
}

function studyTitle({ edition, study, translator }: BookContext): HtmlValue {
  const authors = study?.authors.filter((each) => each.roles.includes('author')).map((each) => each.person.name.text);
  return (
    study &&
    html`<h1>${inlineText(study.title, edition.language)}</h1>
${authors && authors.length > 0 && html`<p class="authors">${formatList(edition.language, authors)}</p>`}
<p class="subtitle">${fromCollection(edition, translator)}</p>`
  );
}
