import { contentsPlace } from '../../../books/places.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { textMark } from '../../../printing/text-mark.ts';
import { wordsOf } from '../../../rendering/both-languages.ts';
import { langAttribute } from '../../../rendering/language.ts';
import { boundText } from '../../../text/bound-hyphens.ts';
import { type Html, type HtmlValue, html } from '../../../text/markup/html.ts';
import { heading } from '../blocks/heading.ts';
import { lineInBoth, setInBoth } from '../blocks/pairs.ts';
import type { BookContext, PrintedEntry } from '../context.ts';

/** With more lines the contents would be too long, so only parts and studies are listed. */
const maxLines = 130;

/** The contents, with an empty slot of fixed width for each page number. */
export function contentsPages(context: BookContext, entries: readonly PrintedEntry[]): Html {
  const title = setInBoth(context, ({ translator }) => [
    { key: 'title', content: heading(1, translator.t('book:book.contents'), html` id="${contentsPlace}"`) },
  ]);
  return html`<section class="contents">
${title}<nav>${renderList(listedEntries(entries), context.translator, 1)}</nav>
</section>`;
}

/** The entries without sections if there are too many. */
function listedEntries(entries: readonly PrintedEntry[]): PrintedEntry[] {
  if (flatten(entries).length <= maxLines) return [...entries];
  return entries.map((part) => ({ ...part, children: part.children.map((study) => ({ ...study, children: [] })) }));
}

const flatten = (entries: readonly PrintedEntry[]): PrintedEntry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.children)]);

const renderList = (entries: readonly PrintedEntry[], translator: Translator, depth: number): Html =>
  html`<ol class="level-${depth}">${entries.map((entry) => renderEntry(entry, translator, depth))}</ol>`;

function renderEntry(entry: PrintedEntry, translator: Translator, depth: number): Html {
  const below = entry.children.length > 0 && renderList(entry.children, translator, depth + 1);
  return renderLine({ anchor: entry.anchor, words: entryWords(entry, translator.language), depth, below }, translator);
}

interface Line {
  readonly anchor: string;
  readonly words: Html;
  readonly depth: number;
  /** The id of the line, if something links to it. */
  readonly id?: string;
  readonly below?: HtmlValue;
}

/** A line that links to a place and shows its page. For screen readers the label says that the number is a page. */
export function renderLine({ anchor, words, depth, id, below }: Line, { t }: Translator): Html {
  const line = html`<span class="entry-line"><span class="entry-rule"></span><span class="entry-words">${words}</span></span>`;
  const label = t('book:contents.line', { title: wordsOf(words.nodes), page: textMark });
  return html`<li><a${id && html` id="${id}"`} href="#${anchor}" class="entry-${depth}" data-label="${label}">${line} <span class="entry-page" data-page-of="${anchor}"></span></a>${below}</li>`;
}

const entryWords = ({ text, language, second }: PrintedEntry, around: string): Html =>
  second
    ? lineInBoth({ language, words: boundText(text) }, { language: second.language, words: boundText(second.text) })
    : html`<span${langAttribute({ language }, around)}>${boundText(text)}</span>`;
