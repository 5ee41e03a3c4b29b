import { type Html, html } from '../../markdown/html.ts';
import { langAttribute } from '../../rendering/language.ts';
import type { BookContext, ContentsEntry } from './context.ts';
import { heading } from './heading.ts';
import { lineInBoth, setInBoth } from './pairs.ts';

/** More lines than these would be a book before the book: then parts and studies alone are listed. */
const maxLines = 130;

/** The contents, with an empty slot of fixed width for each page number. */
export function contentsPages(context: BookContext, entries: readonly ContentsEntry[]): Html {
  const title = setInBoth(context, ({ translator }) => [
    { key: 'title', content: heading(1, translator.t('book:book.contents'), html` id="contents"`) },
  ]);
  return html`<section class="contents">
${title}<nav>${renderList(listedEntries(entries), context.edition.language, 1)}</nav>
</section>`;
}

/** The entries as they are listed: without sections where there are too many. */
function listedEntries(entries: readonly ContentsEntry[]): ContentsEntry[] {
  if (flatten(entries).length <= maxLines) return [...entries];
  return entries.map((part) => ({ ...part, children: part.children.map((study) => ({ ...study, children: [] })) }));
}

const flatten = (entries: readonly ContentsEntry[]): ContentsEntry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.children)]);

const renderList = (entries: readonly ContentsEntry[], around: string, depth: number): Html =>
  html`<ol class="level-${depth}">${entries.map((entry) => renderEntry(entry, around, depth))}</ol>`;

/** A line of the contents with the lines below it. @param id its own id, where something leads to it */
export function renderEntry(entry: ContentsEntry, around: string, depth: number, id?: string): Html {
  const words = html`<span class="entry-words"${langAttribute(entry, around)}>${wordsOf(entry)}</span>`;
  const page = html`<span class="entry-page" data-page-of="${entry.anchor}"></span>`;
  return html`<li><a${id && html` id="${id}"`} href="#${entry.anchor}" class="entry-${depth}"><span class="entry-line"><span class="entry-rule"></span>${words}</span> ${page}</a>${entry.children.length > 0 && renderList(entry.children, around, depth + 1)}</li>`;
}

const wordsOf = ({ text, language, second }: ContentsEntry): Html | string =>
  second ? lineInBoth({ language, words: text }, { language: second.language, words: second.text }) : text;
