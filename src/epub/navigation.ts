/** The contents: for reading systems and for the page that readers see (EPUB 3), and once more for old ones (NCX). */
import type { Translator } from '../i18n/translator.ts';
import { type Html, html } from '../markdown/html.ts';
import { langAttribute } from '../rendering/lang-attribute.ts';
import type { ContentsEntry } from './book.ts';
import { finishMarkup, finishXml, xhtmlDocument } from './markup.ts';
import type { PlannedBook } from './plan-book.ts';

/** `toc.xhtml`: contents, list of figures, landmarks. */
export function navigationDocument(book: PlannedBook, translator: Translator): string {
  const { t, language } = translator;
  const title = t('book:book.contents');
  const figures =
    book.figures.length > 0 &&
    html`<nav epub:type="loi" id="figures" class="figures-list" aria-labelledby="figures-title">
<h2 id="figures-title">${t('book:book.figures')}</h2>
${list(book.figures, language)}
</nav>`;
  const body = html`<nav epub:type="toc" id="toc" role="doc-toc" aria-labelledby="toc-title">
<h1 id="toc-title">${title}</h1>
${list(book.contents, language)}
</nav>
${figures}
${pageList(book, translator)}
<nav epub:type="landmarks" id="landmarks" class="landmarks" hidden="hidden" aria-labelledby="landmarks-title">
<h2 id="landmarks-title">${t('book:epub.landmarks')}</h2>
<ol>${landmarks(book, translator)}</ol>
</nav>`;
  return xhtmlDocument(language, title, finishMarkup(body.markup), 'contents');
}

function list(entries: readonly ContentsEntry[], around: string): Html | undefined {
  if (entries.length === 0) return undefined;
  const items = entries.map(
    (entry) =>
      html`<li><a href="${entry.address}"${langAttribute(entry, around)}>${entry.text}</a>${list(entry.children, around)}</li>`,
  );
  return html`<ol>${items}</ol>`;
}

/** For reading systems, which offer it by themselves; to the eye the contents are enough. */
const pageList = ({ pages }: PlannedBook, { t }: Translator): Html | undefined =>
  pages.length === 0
    ? undefined
    : html`<nav epub:type="page-list" role="doc-pagelist" id="pages" class="page-list" hidden="hidden" aria-labelledby="pages-title">
<h2 id="pages-title">${t('book:epub.pageList')}</h2>
<ol>${pages.map(({ number, address }) => html`<li><a href="${address}">${number}</a></li>`)}</ol>
</nav>`;

function landmarks(book: PlannedBook, { t }: Translator): Html[] {
  const first = book.documents.find((document) => document.kind === 'text' || document.kind === 'study');
  const places: [string, string, string][] = [
    ['cover', 'cover.xhtml', t('book:book.cover')],
    ['titlepage', 'title-page.xhtml', t('book:book.titlePage')],
    ['copyright-page', 'imprint.xhtml', t('book:book.imprint')],
    ['toc', 'toc.xhtml#toc', t('book:book.contents')],
    ...(book.figures.length > 0
      ? [['loi', 'toc.xhtml#figures', t('book:book.figures')] satisfies [string, string, string]]
      : []),
    ...(book.documents.some(({ kind }) => kind === 'index')
      ? [['index', 'index.xhtml', t('book:index.title')] satisfies [string, string, string]]
      : []),
    ...(first ? [['bodymatter', `${first.id}.xhtml`, t('book:epub.start')] satisfies [string, string, string]] : []),
  ];
  return places.map(([type, address, words]) => html`<li><a epub:type="${type}" href="${address}">${words}</a></li>`);
}

/** `toc.ncx`, by which EPUB 2 reading systems find their way. */
export function ncxDocument(book: PlannedBook, identifier: string, title: string, language: string): string {
  const order = { last: 0 };
  const points = book.contents.map((entry) => navPoint(entry, order));
  return finishXml(html`<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${language}">
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

function navPoint(entry: ContentsEntry, order: { last: number }): Html {
  order.last += 1;
  const number = order.last;
  const label = html`<navLabel${entry.language && html` xml:lang="${entry.language}"`}><text>${entry.text}</text></navLabel>`;
  return html`<navPoint id="point-${number}" playOrder="${number}">${label}<content src="${entry.address}"/>${entry.children.map((child) => navPoint(child, order))}</navPoint>
`;
}

const depth = (entries: readonly ContentsEntry[]): number =>
  entries.length === 0 ? 0 : 1 + Math.max(...entries.map((entry) => depth(entry.children)));
