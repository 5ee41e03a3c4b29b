/** The contents again, for reading systems of EPUB 2. */
import type { Translator } from '../../i18n/translator.ts';
import { type Html, html } from '../../text/markup/html.ts';
import type { EpubEntry } from '../book.ts';
import { finishXml } from '../markup.ts';
import type { PlannedBook } from '../plan-book.ts';
import { wordsInOneLine } from './navigation.ts';

/** `toc.ncx`: the navigation of EPUB 2. */
export function ncxDocument(book: PlannedBook, identifier: string, title: string, translator: Translator): string {
  const order = { last: 0 };
  const points = book.contents.map((entry) => navPoint(entry, order, translator));
  return finishXml(html`<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${translator.language}">
<head>
<meta name="dtb:uid" content="${identifier}"/>
<meta name="dtb:depth" content="${depth(book.contents)}"/>
<meta name="dtb:totalPageCount" content="0"/>
<meta name="dtb:maxPageNumber" content="0"/>
</head>
<docTitle><text>${title}</text></docTitle>
<navMap>
${points}</navMap>
</ncx>
`);
}

/** A label can have only one language. In a bilingual book that is the first one. */
function navPoint(entry: EpubEntry, order: { last: number }, translator: Translator): Html {
  order.last += 1;
  const number = order.last;
  const label = html`<navLabel${entry.language && html` xml:lang="${entry.language}"`}><text>${wordsInOneLine(entry, translator)}</text></navLabel>`;
  return html`<navPoint id="point-${number}" playOrder="${number}">${label}<content src="${entry.address}"/>${entry.children.map((child) => navPoint(child, order, translator))}</navPoint>
`;
}

const depth = (entries: readonly EpubEntry[]): number =>
  entries.length === 0 ? 0 : 1 + Math.max(...entries.map((entry) => depth(entry.children)));
