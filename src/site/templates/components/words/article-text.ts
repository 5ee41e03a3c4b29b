/** The text of a study, news item or page: its sections, the list of their headings, and the notes. */

import type { ResolvedImage, ResolvedItem } from '../../../../model/language-edition.ts';
import { langAttribute } from '../../../../rendering/language.ts';
import { renderFigure } from '../../../../rendering/pictures/figure.ts';
import { type Html, html, joinHtml } from '../../../../text/markup/html.ts';
import {
  type RenderedSection,
  type RenderedText,
  type RenderTargets,
  renderSections,
} from '../../../../text/render.ts';
import { rerenderSections } from '../../../../text/rerender.ts';
import { linkFromContent } from '../../../plan/links.ts';
import type { PageContext } from '../../../plan/site.ts';
import { addressIn } from '../pictures/logo.ts';
import { photograph } from '../pictures/photograph.ts';
import { scrollableDrawing } from '../pictures/scrollable-drawing.ts';
import { tableScroller } from './tables.ts';
import { withMailBreaks } from './words.ts';

export interface TextWithPictures extends ResolvedItem {
  readonly images?: readonly ResolvedImage[];
}

/** Renders the text once for its page. The functions below return its parts. */
export const renderArticleText = (item: TextWithPictures, context: PageContext): RenderedText =>
  context.site.isPreview
    ? rerenderSections(item.sections, () => textTargets(item, context))
    : renderSections(item.sections, textTargets(item, context));

/**
 * Links, figures and notes of a text. Labels are in the language of the text and not of the page, so that the text is
 * in one language.
 */
export function textTargets(item: TextWithPictures, context: PageContext): RenderTargets {
  const { t } = context.site.translators(item.textLanguage);
  let figures = 0;
  return {
    idPrefix: '',
    sectionLevel: 2,
    hyphens: true,
    link: (address) => linkFromContent(context, address),
    figure: (id) => {
      figures += 1;
      return figureOf(item, id, context, figures === 1);
    },
    noteLabel: (number) => t('common:notes.label', { number }),
    labelLanguage: item.textLanguage,
  };
}

function figureOf(item: TextWithPictures, id: string, { site }: PageContext, isFirst: boolean): Html | undefined {
  const image = item.images?.find((each) => each.id === id);
  const picture = image && site.pictures.get(image.path);
  if (!image || !picture) return undefined;
  const isOneLanguage = item.sections.every((section) => section.language === item.textLanguage);
  // Where sections differ in language, a figure must always state its own.
  const around = isOneLanguage ? item.textLanguage : '';
  const translator = site.translators(item.textLanguage);
  const name = html` aria-label="${translator.t('site:drawing.label')}"${langAttribute(translator, around)}`;
  return renderFigure({
    image,
    picture,
    id: `figure-${id}`,
    address: addressIn(site),
    photograph: (each, text) => photograph(each, text, isFirst, site),
    frame: (drawing, { viewBox }) => scrollableDrawing(drawing, viewBox, name),
    translator,
    isGroup: false,
    around,
  });
}

/** The sections in order. A section in another language than the page is marked. */
export function articleSections(text: RenderedText, item: ResolvedItem, context: PageContext): Html {
  const { t } = context.site.translators(item.textLanguage);
  const scrollable = tableScroller((number) => t('site:table.label', { number }));
  return joinHtml(
    text.sections.map((section) => articleSection({ ...section, html: scrollable(section.html) }, context.language)),
    '\n',
  );
}

const articleSection = (section: RenderedSection, around: string): Html =>
  section.sectionId
    ? html`<section id="${section.id}"${langAttribute(section, around)}>
<h2>${withMailBreaks(section.titleHtml)}</h2>
${withMailBreaks(section.html)}</section>`
    : html`<div class="opening"${langAttribute(section, around)}>${withMailBreaks(section.html)}</div>`;

/** The headings of sections as links; undefined for a text with fewer than three. */
export function contentsList(text: RenderedText, { translator: { t, language } }: PageContext): Html | undefined {
  const sections = text.sections.filter((section) => section.sectionId);
  if (sections.length < 3) return undefined;
  return html`<nav class="contents" aria-labelledby="site-contents"><h2 id="site-contents">${t('site:study.contents')}</h2><ol>${sections.map(
    (section) => html`<li><a href="#${section.id}"${langAttribute(section, language)}>${section.titleText}</a></li>`,
  )}</ol></nav>`;
}

/** The notes, with links back to their places in the text. */
export function articleNotes({ notes }: RenderedText, { translator: { t, language } }: PageContext): Html | undefined {
  if (notes.length === 0) return undefined;
  return html`<section class="notes" role="doc-endnotes" aria-labelledby="site-notes"><h2 id="site-notes">${t('common:notes.heading')}</h2><ol>${notes.map(
    (note) => html`<li id="${note.id}"><div${langAttribute(note, language)}>${withMailBreaks(note.html)}</div>
<a class="back" href="#${note.callId}" role="doc-backlink" aria-label="${t('common:notes.back', { number: note.number })}">${backArrow}</a></li>`,
  )}</ol></section>`;
}

/** A drawing, because the typefaces have no arrows. */
const backArrow = html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 13h6a4 4 0 0 0 0-8H4m3-3L4 5l3 3" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>`;
