import type { Translator } from '../i18n/translator.ts';
import { type Html, html } from '../markdown/html.ts';
import type { ResolvedImage } from '../model/language-edition.ts';
import type { Picture, SvgPicture } from '../model/picture.ts';
import { renderDrawing } from './drawing.ts';
import { inlineText, langAttribute } from './language.ts';
import { describeLicence } from './licence.ts';

export interface FigureOptions {
  readonly image: ResolvedImage;
  readonly picture: Picture;
  /** The figure's id in its document; the ids inside an SVG begin with it. */
  readonly id: string;
  /** Stands before the caption: "Figure 3". */
  readonly label?: Html;
  /** The address of a photograph's file. */
  readonly source: (name: string) => string;
  readonly translator: Translator;
  /** The language of the text around. */
  readonly around: string;
  /**
   * Whether the figure is a group: in a tagged PDF it would otherwise be a picture without a description. HTML
   * allows no role beside a caption.
   */
  readonly isGroup?: boolean;
}

/** A picture with its caption, credit and licence. */
export function renderFigure(options: FigureOptions): Html {
  const { image, picture, id, translator, around } = options;
  const credit = image.credit;
  const content =
    picture.kind === 'svg'
      ? renderSvg(picture, image, id, around)
      : html`<img src="${options.source(picture.name)}" width="${picture.width}" height="${picture.height}" alt="${image.alt.text}"${langAttribute(image.alt, around)} />`;
  const creditLine = credit
    ? translator.t('common:image.credit', {
        credit: credit.text,
        licence: image.facts.licence ? describeLicence(image.facts.licence).name : '',
      })
    : undefined;
  return html`<figure id="${id}"${(options.isGroup ?? true) && html` role="group"`}>${content}<figcaption>${options.label && html`${options.label} `}${image.caption && html`<span class="caption">${inlineText(image.caption, around)}</span> `}${creditLine && html`<span class="credit">${creditLine}</span>`}</figcaption></figure>`;
}

/** The drawing with the words of the reader's language, one picture to a screen reader. */
const renderSvg = (picture: SvgPicture, image: ResolvedImage, id: string, around: string): Html =>
  renderDrawing(picture, {
    prefix: `${id}-`,
    attributes: html` role="img" aria-label="${image.alt.text}"${langAttribute(image.alt, around)}`,
    words: (label) => image.labels[label]?.text,
  });
