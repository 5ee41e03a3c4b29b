/** The contents, for reading systems and as a page for readers (EPUB 3). */

import type { Translator } from '../../i18n/translator.ts';
import type { LocalText } from '../../model/language-edition.ts';
import { type Half, halvesInOneLine, inOneLine, inOneLineMarkup } from '../../rendering/both-languages.ts';
import { langAttribute } from '../../rendering/lang-attribute.ts';
import { figureLine } from '../../rendering/pictures/figure-number.ts';
import { boundText } from '../../text/bound-hyphens.ts';
import { type Html, html } from '../../text/markup/html.ts';
import type { EpubEntry } from '../book.ts';
import { finishContent, xhtmlDocument } from '../markup.ts';
import type { PlannedBook } from '../plan-book.ts';

/** Translators for the book's language and, in a bilingual book, the second one. */
export interface BookWords {
  readonly translator: Translator;
  readonly beside?: { readonly translator: Translator } | undefined;
}

/** `toc.xhtml`: contents, list of figures, landmarks. */
export function navigationDocument(book: PlannedBook, words: BookWords): string {
  const { language } = words.translator;
  const figures =
    book.figures.length > 0 &&
    html`${book.figureBreaks}<nav epub:type="loi" id="figures" class="figures-list" aria-labelledby="figures-title">
<h2 id="figures-title">${say(words, 'book:book.figures')}</h2>
${list(book.figures, words)}
</nav>`;
  const body = html`${book.contentsBreaks}<nav epub:type="toc" id="toc" role="doc-toc" aria-labelledby="toc-title">
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
  return xhtmlDocument(language, title, finishContent(body), 'contents');
}

type WordsKey =
  | `book:book.${'contents' | 'figures' | 'cover' | 'titlePage' | 'imprint'}`
  | `book:epub.${'landmarks' | 'pageList' | 'start'}`
  | 'book:index.title';

function wordsOf({ translator, beside }: BookWords, key: WordsKey): Pick<EpubEntry, 'text' | 'language' | 'second'> {
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

/** A title in both languages as plain text. */
export const wordsInOneLine = ({ text, second }: Pick<EpubEntry, 'text' | 'second'>, translator: Translator): string =>
  inOneLine(text, second?.text, translator);

function list(entries: readonly EpubEntry[], words: BookWords): Html | undefined {
  if (entries.length === 0) return undefined;
  const items = entries.map(
    (entry) =>
      html`<li>${entry.number === undefined ? line(entry, words) : numberedLine(entry, entry.number, words)}${list(entry.children, words)}</li>`,
  );
  return html`<ol>${items}</ol>`;
}

function line({ second, ...entry }: EpubEntry, { translator }: BookWords): Html {
  const lang = second ? undefined : langAttribute(entry, translator.language);
  return html`<a href="${entry.address}"${lang}>${inOneLineMarkup(entry, second, translator)}</a>`;
}

/** The line of a figure. Its caption may be in another language than the word "Figure". */
function numberedLine(entry: EpubEntry, number: number, { translator, beside }: BookWords): Html {
  const half = (own: Translator, caption: LocalText): Half => ({
    language: own.language,
    words: figureLine(own, number, wordsWithin(caption, own.language)),
  });
  const second = beside && half(beside.translator, entry.second ?? entry);
  return html`<a href="${entry.address}">${entry.breaks}${halvesInOneLine(half(translator, entry), second, translator)}</a>`;
}

const wordsWithin = (words: LocalText, around: string): Html => {
  const lang = langAttribute(words, around);
  return lang ? html`<span${lang}>${boundText(words.text)}</span>` : boundText(words.text);
};

/**
 * For reading systems, which have their own menu for pages. It is hidden, because the contents are enough for the eye.
 */
const pageList = ({ pages }: PlannedBook, words: BookWords): Html | undefined =>
  pages.length === 0
    ? undefined
    : html`<nav epub:type="page-list" role="doc-pagelist" id="pages" class="page-list" hidden="hidden" aria-labelledby="pages-title">
<h2 id="pages-title">${say(words, 'book:epub.pageList')}</h2>
<ol>${pages.map(({ number, address }) => html`<li><a href="${address}">${number}</a></li>`)}</ol>
</nav>`;

function landmarks(book: PlannedBook, words: BookWords): Html[] {
  // The first part or study. Forewords come before it.
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
