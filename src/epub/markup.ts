/** Turns rendered markup, which is valid HTML and XHTML, into what strict XML readers of EPUBs need. */
import { fromNodes, type Html, html } from '../text/markup/html.ts';
import { type Attribute, type MarkupElement, mapElements } from '../text/markup/tree.ts';

/** XML 1.0 forbids these even when they are escaped. */
const forbidden = /[^\t\n\r\u0020-\ufffd]/g;
const withoutForbidden = (text: string): string => text.toWellFormed().replace(forbidden, '');

/**
 * Writes each language twice (`lang` and `xml:lang`), and marks links to notes, so that reading systems open the notes
 * in a window.
 */
export const finishContent = ({ nodes }: Html): Html => fromNodes(mapElements(nodes, finishElement));

export function finishElement(element: MarkupElement): MarkupElement {
  if (!element.attributes.some(isUnfinished)) return element;
  return { ...element, attributes: element.attributes.flatMap(finishAttribute) };
}

const isUnfinished = ([name, value]: Attribute): boolean =>
  name === 'lang' || (name === 'role' && value === 'doc-noteref');

function finishAttribute(attribute: Attribute): Attribute[] {
  if (!isUnfinished(attribute)) return [attribute];
  const [name, value] = attribute;
  return name === 'lang' ? [attribute, ['xml:lang', value]] : [['epub:type', 'noteref'], attribute];
}

/** A complete XHTML document. @param content the finished content of `<body>` */
export function xhtmlDocument(language: string, title: string, { markup }: Html, bodyClass: string): string {
  const head = html`<head><meta charset="utf-8"/><title>${title}</title><link rel="stylesheet" type="text/css" href="fonts.css"/><link rel="stylesheet" type="text/css" href="style.css"/></head>`;
  return finishXml(
    html`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
${head}
<body class="${bodyClass}">
`,
    `<!DOCTYPE html>\n`,
    `${withoutForbidden(markup)}\n</body>\n</html>\n`,
  );
}

/** @param before the document type @param after finished markup to append */
export const finishXml = (start: Html, before = '', after = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${before}${withoutForbidden(start.markup)}${after}`;
