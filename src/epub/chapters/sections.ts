import type { LocalText, ResolvedItem } from '../../model/language-edition.ts';
import { otherWords } from '../../rendering/both-languages.ts';
import { langAttribute } from '../../rendering/language.ts';
import { type Html, html } from '../../text/markup/html.ts';
import type { RenderedSection, RenderedText } from '../../text/render.ts';
import type { BookContext, EpubEntry } from '../book.ts';
import { renderPairedSections, type SecondText } from './bilingual.ts';
import { renderStranger } from './notices.ts';

/** The sections of a text. A section in another language than the rest has a notice. */
export function renderTextSections(
  context: BookContext,
  item: ResolvedItem,
  rendered: RenderedText,
  second: SecondText | undefined,
): Html[] {
  if (second) return renderPairedSections(context, item, rendered, second);
  return rendered.sections.map((section) => renderSection(context, item, section));
}

function renderSection(context: BookContext, item: ResolvedItem, section: RenderedSection): Html {
  const { edition } = context;
  const lang = langAttribute(section, edition.language);
  if (!section.id) return html`<div class="lead"${lang}>${section.html}</div>`;
  return html`<section id="${section.id}" aria-labelledby="${section.id}--title">
<h2 id="${section.id}--title"${lang}>${section.titleHtml}</h2>
${renderStranger(context, item, section)}
<div class="text"${lang}>${section.html}</div>
</section>`;
}

/**
 * The lines of the contents for the sections of a text in both languages, also for sections that only the second has.
 */
export function sectionEntries(id: string, rendered: RenderedText, second: SecondText | undefined): EpubEntry[] {
  const others = second?.rendered.sections ?? [];
  const known = new Set(rendered.sections.map(({ sectionId }) => sectionId));
  return [...rendered.sections, ...others.filter(({ sectionId }) => !known.has(sectionId))]
    .filter((section) => section.id)
    .map((section) => ({
      ...wordsOf(section),
      second: otherWords(wordsOf(section), titleIn(others, section.sectionId)),
      address: `${id}.xhtml#${section.id}`,
      children: [],
    }));
}

const wordsOf = ({ titleText, language }: RenderedSection): LocalText => ({ text: titleText, language });

function titleIn(sections: readonly RenderedSection[], id: string): LocalText | undefined {
  const section = sections.find(({ sectionId }) => sectionId === id);
  return section && wordsOf(section);
}
