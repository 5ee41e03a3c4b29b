import type { ResolvedText } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { contentPolicy, referrerPolicy } from '../../machine/headers.ts';
import { assetPaths, linkTo } from '../../plan/links.ts';
import type { Page, Site } from '../../plan/site.ts';
import { plainString } from '../components/words/words.ts';
import { fontLinks } from './font-links.ts';
import { siteFooter } from './footer.ts';
import { siteHeader } from './header.ts';
import { pageHead } from './page-head.ts';

export interface PageText {
  /** Undefined on the home page, whose title is the publication's. */
  readonly title: ResolvedText | string | undefined;
  readonly description: ResolvedText | string | undefined;
  readonly body: Html;
  /** Additional elements for the head of this page. */
  readonly head?: Html;
}

/** A whole page: head, header, main part and footer. */
export function renderPage(page: Page, { title, description, body, head: ownHead }: PageText): string {
  const { site, language, edition, translator } = page.context;
  const name = plainString(edition.shortTitle);
  return renderDocument(site, {
    language,
    shown: page.versions.shown,
    title: title ? translator.t('site:title', { title: plain(title), site: name }) : plainString(edition.title),
    head: html`<script type="module" src="${linkTo(site, assetPaths.cleanCopy)}"></script>
${site.languages.length > 1 && html`<script type="module" src="${linkTo(site, assetPaths.languageMenu)}"></script>\n`}${pageHead(page, title && plain(title), description && plain(description))}${ownHead}`,
    body: html`<a class="skip" href="#site-main">${translator.t('site:skip')}</a>
${siteHeader(page)}
<main id="site-main">
${body}
</main>
${siteFooter(page)}`,
  });
}

const plain = (text: ResolvedText | string): string => (typeof text === 'string' ? text : plainString(text));

export interface DocumentParts {
  readonly language: string;
  /** The language of the shown text, if it differs from that of the page. */
  readonly shown?: string;
  /** Whether the page has words of all languages. */
  readonly isShared?: boolean;
  readonly title: string;
  readonly head: Html;
  readonly body: Html;
}

/** The frame of every page, also of pages outside the languages. */
export const renderDocument = (site: Site, { language, shown, isShared, title, head, body }: DocumentParts): string =>
  html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
${securityMeta(site)}<title>${title}</title>
${fontLinks(site, isShared ? 'all' : language, shown)}
<link rel="stylesheet" href="${linkTo(site, assetPaths.style)}" />
<link rel="icon" type="image/svg+xml" href="${linkTo(site, assetPaths.icon)}" />
<link rel="apple-touch-icon" href="${linkTo(site, assetPaths.touchIcon)}" />
${offlineScript(site)}${head}</head>
<body>
${body}
</body>
</html>
`.markup;

/** A preview has no policy, because its server adds a script to each page. */
const securityMeta = (site: Site): Html | undefined =>
  site.isPreview
    ? undefined
    : html`<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />
<meta name="referrer" content="${referrerPolicy}" />
`;

const offlineScript = (site: Site): Html | undefined =>
  site.isPreview
    ? undefined
    : html`<script type="module" src="${linkTo(site, assetPaths.keepOffline)}"></script>
`;
