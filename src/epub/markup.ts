/** Turns rendered markup, valid as HTML and as XHTML, into what a strict XML reader of an EPUB wants. */
import { type Html, html } from '../text/html.ts';

/** XML 1.0 forbids these even when they are escaped. */
const forbidden = /[^\t\n\r\u0020-\ufffd]/g;
const withoutForbidden = (text: string): string => text.toWellFormed().replace(forbidden, '');

/**
 * Leaves out what XML cannot hold, says every language twice (`lang` and `xml:lang`), and marks the calls of
 * notes so that reading systems open them in a window. Every quotation mark in text is escaped, so ` lang="`
 * can only be an attribute.
 */
export const finishMarkup = (markup: string): string =>
  withoutForbidden(markup)
    .replace(/ lang="([^"]*)"/g, ' lang="$1" xml:lang="$1"')
    .replaceAll(' role="doc-noteref"', ' epub:type="noteref" role="doc-noteref"');

/** A complete XHTML document. @param body what stands inside `<body>`, finished */
export function xhtmlDocument(language: string, title: string, body: string, bodyClass: string): string {
  const head = html`<head><meta charset="utf-8"/><title>${title}</title><link rel="stylesheet" type="text/css" href="fonts.css"/><link rel="stylesheet" type="text/css" href="style.css"/></head>`;
  return finishXml(
    html`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
${head}
<body class="${bodyClass}">
`,
    `<!DOCTYPE html>\n`,
    `${body}\n</body>\n</html>\n`,
  );
}

/** @param before the document type @param after what follows, finished */
export const finishXml = (start: Html, before = '', after = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${before}${withoutForbidden(start.markup)}${after}`;
