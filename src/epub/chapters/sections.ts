import { languageName } from '../../i18n/formatters.ts';
import { type Html, html, trusted } from '../../markdown/html.ts';
import type { RenderedSection, RenderedText } from '../../markdown/render.ts';
import type { ResolvedItem } from '../../model/language-edition.ts';
import { langAttribute } from '../../rendering/language.ts';
import type { Notice } from '../../rendering/notices.ts';
import type { BookContext, ContentsEntry } from '../book.ts';
import { renderPairedSections, type SecondText } from './bilingual.ts';

/** The sections of a text, each in its language; one that is in another than the rest says so. */
export function renderTextSections(
  context: BookContext,
  item: ResolvedItem,
  rendered: RenderedText,
  second: SecondText | undefined,
): Html[] {
  if (second) return renderPairedSections(item, rendered, second, context.edition.language);
  return rendered.sections.map((section) => renderSection(context, item, section));
}

function renderSection({ edition, translator }: BookContext, item: ResolvedItem, section: RenderedSection): Html {
  const lang = langAttribute(section, edition.language);
  if (!section.id) return html`<div class="lead"${lang}>${trusted(section.html)}</div>`;
  const stranger = section.origin === 'fallback' && section.language !== item.textLanguage;
  const actual = languageName(edition.language, section.language);
  return html`<section id="${section.id}" aria-labelledby="${section.id}-title">
<h2 id="${section.id}-title"${lang}>${trusted(section.titleHtml)}</h2>
${stranger && html`<p class="notice">${translator.t('common:translation.section', { actual })}</p>`}
<div class="text"${lang}>${trusted(section.html)}</div>
</section>`;
}

/** The lines of the contents for the sections of a text. */
export const sectionEntries = (id: string, rendered: RenderedText): ContentsEntry[] =>
  rendered.sections
    .filter((section) => section.id)
    .map((section) => ({
      text: section.titleText,
      language: section.language,
      address: `${id}.xhtml#${section.id}`,
      children: [],
    }));

export const renderNotices = (notices: readonly Notice[]): Html[] =>
  notices.map((notice) => html`<p class="notice notice-${notice.kind}">${notice.text}</p>`);
