/** The running text of studies and of the book's own texts: notices, sections, notes. */

import type { ResolvedItem } from '../../../model/language-edition.ts';
import { noticesOf, strangerSentence } from '../../../rendering/facts/notices.ts';
import { langAttribute } from '../../../rendering/language.ts';
import { fromNodes, type Html, html } from '../../../text/markup/html.ts';
import { hyphenateNodes } from '../../../text/markup/hyphenate-nodes.ts';
import { type MarkupNode, mapElements, mapText, withChildren } from '../../../text/markup/tree.ts';
import { type RenderedNote, type RenderedSection, type RenderedText, renderSections } from '../../../text/render.ts';
import type { BookContext, PrintedEntry } from '../context.ts';
import { bookLink } from '../links.ts';
import { withPageReferences } from '../page-references.ts';
import { setAside } from './drawings.ts';
import { heading } from './heading.ts';
import type { PairedBlock } from './pairs.ts';
import { keepShortWhole } from './short-texts.ts';
import { fitTables, isNoteCall } from './tables.ts';
import { setTurnedBehind } from './turned-tables.ts';

export interface TextPlace {
  readonly idPrefix: string;
  readonly level: number;
  readonly figure: (id: string) => Html | undefined;
}

export const renderText = (context: BookContext, item: ResolvedItem, place: TextPlace): RenderedText =>
  renderSections(item.sections, {
    idPrefix: place.idPrefix,
    link: (address) => bookLink(context, address),
    figure: place.figure,
    sectionLevel: place.level,
    noteLabel: (number) => context.translator.t('common:notes.label', { number }),
    labelLanguage: context.translator.language,
  });

export const renderNotices = ({ translator }: BookContext, item: ResolvedItem): Html[] =>
  noticesOf(item, translator).map((notice) => html`<p class="notice notice-${notice.kind}">${notice.text}</p>`);

/** The sections of a text. A section in another language than the rest has a notice. */
export const bodyBlocks = (
  context: BookContext,
  item: ResolvedItem,
  text: RenderedText,
  level: number,
): PairedBlock[] =>
  text.sections.map((section, at) => {
    const sentence = section.id && strangerSentence(item, section, context.translator);
    const notice = sentence ? html`<p class="notice">${sentence}</p>` : undefined;
    return {
      key: `section ${section.sectionId}`,
      content: renderSection(context, section, { level, notice, isLast: at === text.sections.length - 1 }),
      text: { language: section.language, around: notice },
    };
  });

interface SectionPlace {
  readonly level: number;
  readonly notice: Html | undefined;
  readonly isLast: boolean;
}

function renderSection(context: BookContext, section: RenderedSection, place: SectionPlace): Html {
  const { edition } = context;
  const { level, notice, isLast } = place;
  const lang = langAttribute(section, edition.language);
  const { text: running, aside } = setAside(runningText(context, section.html, section.language));
  // In the last section the tables stay, because otherwise the end matter would be alone after them.
  const { text: shown, behind } = isLast
    ? { text: running, behind: [] }
    : setTurnedBehind(context, running, section.language);
  const text = fromNodes(shown);
  const tables = behind.length > 0 && html`<div class="text"${lang}>${fromNodes(behind)}</div>\n`;
  if (!section.id) return html`<div class="text"${lang}>${text}</div>${aside}${tables}`;
  return html`<section class="section">
${heading(level, section.titleHtml, html` id="${section.id}"${lang}`)}
${notice}
<div class="text"${lang}>${text}</div>
${aside}${tables}</section>`;
}

/** Running text with soft hyphens, fitted tables and page references. */
function runningText(context: BookContext, { nodes }: Html, language: string): readonly MarkupNode[] {
  const set = context.setting.isLarge ? callsInLine(nodes) : hyphenateNodes(nodes, language);
  return withPageReferences(context, keepShortWhole(context, fitTables(context, set, language)), language);
}

/**
 * Numbers of notes at the size of the text, in brackets: raised they would be too small, and without brackets part of
 * the word.
 */
const callsInLine = (nodes: readonly MarkupNode[]): readonly MarkupNode[] =>
  mapElements(nodes, (element) => {
    if (!isNoteCall(element)) return element;
    const inBrackets = mapText(element.children, (number) => `[${number}]`);
    return withChildren(element, ['\u00a0', ...inBrackets]);
  });

/** The notes at the end of a text. Each number links back to its place in the text. */
export function renderNotes(context: BookContext, notes: readonly RenderedNote[], level: number): Html | undefined {
  if (notes.length === 0) return undefined;
  const { t } = context.translator;
  const items = notes.map((note) => renderNote(context, note));
  return html`<section class="notes">
${heading(level, t('common:notes.heading'))}
<div role="list">${items}</div>
</section>`;
}

function renderNote(context: BookContext, note: RenderedNote): Html {
  const { edition, translator } = context;
  const back = translator.t('common:notes.back', { number: note.number });
  return html`<div role="listitem" class="note" id="${note.id}"${langAttribute(note, edition.language)}><a class="note-number" href="#${note.callId}" aria-label="${back}"${langAttribute(translator, note.language)}>${note.number}</a><div class="note-text">${fromNodes(runningText(context, note.html, note.language))}</div></div>`;
}

export const sectionEntries = (text: RenderedText): PrintedEntry[] =>
  text.sections
    .filter((section) => section.id)
    .map((section) => ({ anchor: section.id, text: section.titleText, language: section.language, children: [] }));
