import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedText } from '../../model/language-edition.ts';
import { alternatesOf } from '../alternates.ts';
import { plainWords } from '../components/words.ts';
import { assetPaths, canonicalUrl, linkTo } from '../links.ts';
import type { Page, Site } from '../site.ts';
import { fontLinks } from './font-links.ts';
import { siteFooter } from './footer.ts';
import { siteHeader } from './header.ts';

export interface PageText {
  /** Undefined on the home page, whose title is the publication's. */
  readonly title: ResolvedText | string | undefined;
  readonly description: ResolvedText | string | undefined;
  readonly body: Html;
  /** What this page alone needs in its head. */
  readonly head?: Html;
}

/** A whole page: head, header, main part and footer. */
export function renderPage(page: Page, { title, description, body, head: ownHead }: PageText): string {
  const { site, edition, translator } = page.context;
  const name = plainWords(edition.shortTitle);
  const head = html`<script type="module" src="${linkTo(site, assetPaths.cleanCopy)}"></script>
${
  description && html`<meta name="description" content="${plain(description)}" />\n`
}<link rel="canonical" href="${canonicalUrl(page)}" />
${alternatesOf(page).map(({ language, url }) => html`<link rel="alternate" hreflang="${language}" href="${url}" />\n`)}${page.isUnindexed && unindexed}${ownHead}`;
  return renderDocument(site, {
    language: page.context.language,
    title: title ? translator.t('site:title', { title: plain(title), site: name }) : plainWords(edition.title),
    head,
    body: html`<a class="skip" href="#site-main">${translator.t('site:skip')}</a>
${siteHeader(page)}
<main id="site-main">
${body}
</main>
${siteFooter(page)}`,
  });
}

/** Asks search engines to leave a page out. */
export const unindexed = html`<meta name="robots" content="noindex" />\n`;

const plain = (text: ResolvedText | string): string => (typeof text === 'string' ? text : plainWords(text));

export interface DocumentParts {
  readonly language: string;
  readonly title: string;
  readonly head: Html;
  readonly body: Html;
}

/** The frame that every page has, those outside the languages too. */
export const renderDocument = (site: Site, { language, title, head, body }: DocumentParts): string =>
  html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${title}</title>
${fontLinks(site, language)}
<link rel="stylesheet" href="${linkTo(site, assetPaths.style)}" />
<link rel="icon" type="image/svg+xml" href="${linkTo(site, assetPaths.icon)}" />
${head}</head>
<body>
${body}
</body>
</html>
`.markup;
