import { formatDate, languageName } from '../../../../i18n/formatters.ts';
import { homeUrl } from '../../../../model/addresses.ts';
import { addressLink } from '../../../../rendering/address-link.ts';
import { renderPublicationCitation } from '../../../../rendering/citation.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { canonicalUrl, linkToPage } from '../../../plan/links.ts';
import type { EditionPage } from '../../../plan/page-kinds.ts';
import { editionContents } from '../../components/edition-contents.ts';
import { titled } from '../../components/words/titled.ts';
import { words } from '../../components/words/words.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('edition', renderEdition);

function renderEdition(page: EditionPage): string {
  const { context, listed } = page;
  const { entry } = listed;
  const { t, language } = context.translator;
  const title = t('common:edition', { edition: entry.id });
  const description = t('site:home.edition', { date: formatDate(language, entry.date) });
  const body = html`<article class="wrap text-page edition-page"><header class="page-head"><p class="kicker"><a href="${linkToPage(context, 'editions')}">${t('site:editions.title')}</a></p>
<h1>${title}</h1><p class="lead">${description}</p>${isCurrent(page) && html`<p class="edition">${t('site:editions.current')}</p>`}</header>
<div class="text">${editionContents(listed, context)}
${titled(t('site:editions.editors'), editors(page))}
${titled(t('site:editions.numbers'), numbers(page))}
${titled(t('common:citation.heading'), html`<p class="citation">${citation(page)}</p>`)}</div></article>`;
  return renderPage(page, { title, description, body });
}

const isCurrent = ({ context, listed }: EditionPage): boolean => listed.entry.id === context.edition.entry.id;

function editors({ context: { language }, listed }: EditionPage): Html | undefined {
  if (listed.editors.length === 0) return undefined;
  const names = listed.editors.map(({ name }) => words(name, language));
  return html`<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>`;
}

function numbers({ context: { site, translator }, listed: { entry } }: EditionPage): Html | undefined {
  const { t, language } = translator;
  const isbns = site.languages.flatMap((code) =>
    (['pdf', 'epub'] as const).flatMap((format) => {
      const isbn = entry.isbn?.[code]?.[format];
      if (!isbn) return [];
      const file = t('site:editions.file', {
        language: languageName(language, code),
        format: t(`site:downloads.${format}`),
      });
      return [html`<div class="fact"><dt>${file}</dt><dd>${t('site:editions.isbn', { isbn })}</dd></div>`];
    }),
  );
  const doi =
    entry.doi &&
    html`<div class="fact"><dt>${t('common:facts.doi')}</dt><dd><a href="https://doi.org/${entry.doi}">${entry.doi}</a></dd></div>`;
  return isbns.length > 0 || doi ? html`<dl>${isbns}${doi}</dl>` : undefined;
}

/** The current edition is cited by the address of the collection, a past one by that of this page. */
function citation(page: EditionPage): Html {
  const { edition, translator } = page.context;
  const url = isCurrent(page) ? homeUrl(edition) : canonicalUrl(page);
  return renderPublicationCitation(
    { ...edition, entry: page.listed.entry, editors: page.listed.editors },
    translator,
    addressLink(url),
  );
}
