import { boundText } from '../../markdown/bound-hyphens.ts';
import { type Html, type HtmlValue, html } from '../../markdown/html.ts';
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

/** A line of the contents with the lines below it. */
function renderEntry(entry: ContentsEntry, around: string, depth: number): Html {
  const below = entry.children.length > 0 && renderList(entry.children, around, depth + 1);
  return renderLine({ anchor: entry.anchor, words: wordsOf(entry, around) }, depth, undefined, below);
}

interface Line {
  readonly anchor: string;
  readonly words: Html;
}

/** Words that lead to a place, and its page. @param id its own id, where something leads to it */
export function renderLine({ anchor, words }: Line, depth: number, id?: string, below?: HtmlValue): Html {
  const line = html`<span class="entry-line"><span class="entry-rule"></span><span class="entry-words">${words}</span></span>`;
  return html`<li><a${id && html` id="${id}"`} href="#${anchor}" class="entry-${depth}">${line} <span class="entry-page" data-page-of="${anchor}"></span></a>${below}</li>`;
}

const wordsOf = ({ text, language, second }: ContentsEntry, around: string): Html =>
  second
    ? lineInBoth({ language, words: boundText(text) }, { language: second.language, words: boundText(second.text) })
    : html`<span${langAttribute({ language }, around)}>${boundText(text)}</span>`;
