/** The contents: for reading systems and for the page that readers see (EPUB 3), and once more for old ones (NCX). */
import type { Translator } from '../i18n/translator.ts';
import { boundText } from '../markdown/bound-hyphens.ts';
import { type Html, html, trusted } from '../markdown/html.ts';
import { type Half, halvesInOneLine, inOneLine, inOneLineMarkup, type Words } from '../rendering/both-languages.ts';
import { figureLine } from '../rendering/figure-number.ts';
import { langAttribute } from '../rendering/lang-attribute.ts';
import type { ContentsEntry } from './book.ts';
import { finishMarkup, finishXml, xhtmlDocument } from './markup.ts';
import type { PlannedBook } from './plan-book.ts';

/** The builder's words in the book's language and, in a bilingual book, in the second. */
export interface BookWords {
  readonly translator: Translator;
  readonly beside?: { readonly translator: Translator } | undefined;
}

/** `toc.xhtml`: contents, list of figures, landmarks. */
export function navigationDocument(book: PlannedBook, words: BookWords): string {
  const { language } = words.translator;
  const figures =
    book.figures.length > 0 &&
    html`${trusted(book.figureBreaks)}<nav epub:type="loi" id="figures" class="figures-list" aria-labelledby="figures-title">
<h2 id="figures-title">${say(words, 'book:book.figures')}</h2>
${list(book.figures, words)}
</nav>`;
  const body = html`${trusted(book.contentsBreaks)}<nav epub:type="toc" id="toc" role="doc-toc" aria-labelledby="toc-title">
<h1 id="toc-title">${say(words, 'book:book.contents')}</h1>
${list(book.contents, words)}
</nav>
${figures}
${pageList(book, words)}
<nav epub:type="landmarks" id="landmarks" class="landmarks" hidden="hidden" aria-labelledby="landmarks-title">
<h2 id="landmarks-title">${say(words, 'book:epub.landmarks')}</h2>
<ol>${landmarks(book, words)}</ol>
</nav>`;
  const title = wordsInOneLine(wordsOf(words, 'book:book.contents'), words.translator);
  return xhtmlDocument(language, title, finishMarkup(body.markup), 'contents');
}

type WordsKey =
  | `book:book.${'contents' | 'figures' | 'cover' | 'titlePage' | 'imprint'}`
  | `book:epub.${'landmarks' | 'pageList' | 'start'}`
  | 'book:index.title';

/** Words as a line of the contents has them. */
function wordsOf(
  { translator, beside }: BookWords,
  key: WordsKey,
): Pick<ContentsEntry, 'text' | 'language' | 'second'> {
  const { language, t } = translator;
  return {
    text: t(key),
    language,
    second: beside && { text: beside.translator.t(key), language: beside.translator.language },
  };
}

const say = (words: BookWords, key: WordsKey): Html => {
  const { second, ...first } = wordsOf(words, key);
  return inOneLineMarkup(first, second, words.translator);
};

const wordsInOneLine = ({ text, second }: Pick<ContentsEntry, 'text' | 'second'>, translator: Translator): string =>
  inOneLine(text, second?.text, translator);

function list(entries: readonly ContentsEntry[], words: BookWords): Html | undefined {
  if (entries.length === 0) return undefined;
  const items = entries.map(
    (entry) =>
      html`<li>${entry.number === undefined ? line(entry, words) : numberedLine(entry, entry.number, words)}${list(entry.children, words)}</li>`,
  );
  return html`<ol>${items}</ol>`;
}

function line({ second, ...entry }: ContentsEntry, { translator }: BookWords): Html {
  const lang = second ? undefined : langAttribute(entry, translator.language);
  return html`<a href="${entry.address}"${lang}>${inOneLineMarkup(entry, second, translator)}</a>`;
}

/** The line of a figure: its words may be in another language than its name. */
function numberedLine(entry: ContentsEntry, number: number, { translator, beside }: BookWords): Html {
  const half = (own: Translator, caption: Words): Half => ({
    language: own.language,
    words: figureLine(own, number, wordsWithin(caption, own.language)),
  });
  const second = beside && half(beside.translator, entry.second ?? entry);
  const breaks = trusted(entry.breaks ?? '');
  return html`<a href="${entry.address}">${breaks}${halvesInOneLine(half(translator, entry), second, translator)}</a>`;
}

const wordsWithin = (words: Words, around: string): Html => {
  const lang = langAttribute(words, around);
  return lang ? html`<span${lang}>${boundText(words.text)}</span>` : boundText(words.text);
};

/** For reading systems, which offer it by themselves; to the eye the contents are enough. */
const pageList = ({ pages }: PlannedBook, words: BookWords): Html | undefined =>
  pages.length === 0
    ? undefined
    : html`<nav epub:type="page-list" role="doc-pagelist" id="pages" class="page-list" hidden="hidden" aria-labelledby="pages-title">
<h2 id="pages-title">${say(words, 'book:epub.pageList')}</h2>
<ol>${pages.map(({ number, address }) => html`<li><a href="${address}">${number}</a></li>`)}</ol>
</nav>`;

function landmarks(book: PlannedBook, words: BookWords): Html[] {
  // Forewords introduce the text.
  const first = book.documents.find(({ kind }) => kind === 'part' || kind === 'study');
  const hasIndex = book.documents.some(({ kind }) => kind === 'index');
  const places: [string, string, WordsKey][] = [
    ['cover', 'cover.xhtml', 'book:book.cover'],
    ['titlepage', 'title-page.xhtml', 'book:book.titlePage'],
    ['copyright-page', 'imprint.xhtml', 'book:book.imprint'],
    ['toc', 'toc.xhtml#toc', 'book:book.contents'],
    ...listed(book.figures.length > 0, 'loi', 'toc.xhtml#figures', 'book:book.figures'),
    ...listed(hasIndex, 'index', 'index.xhtml', 'book:index.title'),
    ...listed(first !== undefined, 'bodymatter', `${first?.id}.xhtml`, 'book:epub.start'),
  ];
  return places.map(
    ([type, address, key]) => html`<li><a epub:type="${type}" href="${address}">${say(words, key)}</a></li>`,
  );
}

const listed = (isThere: boolean, type: string, address: string, key: WordsKey): [string, string, WordsKey][] =>
  isThere ? [[type, address, key]] : [];

/** `toc.ncx`, by which EPUB 2 reading systems find their way. */
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

/** A label has one language: of two, it has that of the book. */
function navPoint(entry: ContentsEntry, order: { last: number }, translator: Translator): Html {
  order.last += 1;
  const number = order.last;
  const label = html`<navLabel${entry.language && html` xml:lang="${entry.language}"`}><text>${wordsInOneLine(entry, translator)}</text></navLabel>`;
  return html`<navPoint id="point-${number}" playOrder="${number}">${label}<content src="${entry.address}"/>${entry.children.map((child) => navPoint(child, order, translator))}</navPoint>
`;
}

const depth = (entries: readonly ContentsEntry[]): number =>
  entries.length === 0 ? 0 : 1 + Math.max(...entries.map((entry) => depth(entry.children)));
