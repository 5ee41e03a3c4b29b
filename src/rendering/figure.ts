import type { Translator } from '../i18n/translator.ts';
import { type Html, html } from '../markdown/html.ts';
import type { ResolvedImage } from '../model/language-edition.ts';
import type { Picture, RasterPicture, SvgPicture } from '../model/picture.ts';
import { renderDrawing } from './drawing.ts';
import { inlineText, langAttribute } from './language.ts';
import { describeLicence } from './licence.ts';

export type FigureOptions = FigureParts & PhotographMarkup;

/** A book has one file of a photograph, at an address; a page may have several, and writes them itself. */
type PhotographMarkup =
  | { readonly source: (name: string) => string }
  /** `text`: the `alt` and `lang` of the image, with a space before each. */
  | { readonly photograph: (picture: RasterPicture, text: Html) => Html };

interface FigureParts {
  readonly image: ResolvedImage;
  readonly picture: Picture;
  /** The figure's id in its document; the ids inside an SVG begin with it. */
  readonly id: string;
  /** Stands before the caption: "Figure 3". */
  readonly label?: Html;
  readonly translator: Translator;
  /** The language of the text around. */
  readonly around: string;
  /**
   * Whether the figure is a group: in a tagged PDF it would otherwise be a picture without a description. HTML
   * allows no role beside a caption.
   */
  readonly isGroup?: boolean;
  /** What a drawing stands in, where it needs more than its figure. */
  readonly frame?: (drawing: Html, picture: SvgPicture) => Html;
}

/** A picture with its caption, credit and licence. */
export function renderFigure(options: FigureOptions): Html {
  const { image, picture, id, translator, around, frame = (drawing) => drawing } = options;
  const credit = image.credit;
  const content =
    picture.kind === 'svg'
      ? frame(renderSvg(picture, image, id, around), picture)
      : renderPhotograph(picture, html` alt="${image.alt.text}"${langAttribute(image.alt, around)}`, options);
  const creditLine = credit
    ? translator.t('common:image.credit', {
        credit: credit.text,
        licence: image.facts.licence ? describeLicence(image.facts.licence).name : '',
      })
    : undefined;
  return html`<figure id="${id}"${(options.isGroup ?? true) && html` role="group"`}>${content}<figcaption>${options.label && html`${options.label} `}${image.caption && html`<span class="caption">${inlineText(image.caption, around)}</span> `}${creditLine && html`<span class="credit">${creditLine}</span>`}</figcaption></figure>`;
}

const renderPhotograph = (picture: RasterPicture, text: Html, markup: PhotographMarkup): Html =>
  'photograph' in markup
    ? markup.photograph(picture, text)
    : html`<img src="${markup.source(picture.name)}" width="${picture.width}" height="${picture.height}"${text} />`;

/** The drawing with the words of the reader's language, one picture to a screen reader. */
const renderSvg = (picture: SvgPicture, image: ResolvedImage, id: string, around: string): Html =>
  renderDrawing(picture, {
    prefix: `${id}-`,
    attributes: html` role="img" aria-label="${image.alt.text}"${langAttribute(image.alt, around)}`,
    words: (label) => image.labels[label]?.text,
  });
