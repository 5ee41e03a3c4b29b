import type { Translator } from '../i18n/translator.ts';
import { type Html, html } from '../markdown/html.ts';
import type { ResolvedImage } from '../model/language-edition.ts';
import type { Picture, RasterPicture, SvgPicture } from '../model/picture.ts';
import { saySame } from './both-languages.ts';
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
  /** The same picture in the second language of a bilingual book. */
  readonly beside?: SecondImage | undefined;
  /** What a drawing stands in, where it needs more than its figure. */
  readonly frame?: (drawing: Html, picture: SvgPicture) => Html;
}

interface SecondImage {
  readonly image: ResolvedImage;
  readonly translator: Translator;
}

/** A picture with its caption, credit and licence. */
export function renderFigure(options: FigureOptions): Html {
  const { image, picture, id, around, beside, frame = (drawing) => drawing } = options;
  const drawn = picture.kind === 'svg' && beside && hasOtherWords(image, beside.image) ? beside : undefined;
  const content =
    picture.kind === 'svg'
      ? html`${frame(renderSvg(picture, image, id, around), picture)}${drawn && frame(renderSvg(picture, drawn.image, `${id}-second`, around), picture)}`
      : renderPhotograph(picture, html` alt="${image.alt.text}"${langAttribute(image.alt, around)}`, options);
  return html`<figure id="${id}"${(options.isGroup ?? true) && html` role="group"`}>${content}<figcaption>${options.label && html`${options.label} `}${captionOf(options, around)}${beside && secondCaption(options, beside, drawn !== undefined)}</figcaption></figure>`;
}

function captionOf({ image, translator }: SecondImage, around: string): Html {
  const { caption, credit, facts } = image;
  const licence = facts.licence ? describeLicence(facts.licence).name : '';
  const creditLine = credit && translator.t('common:image.credit', { credit: credit.text, licence });
  return html`${caption && html`<span class="caption">${inlineText(caption, around)}</span> `}${creditLine && html`<span class="credit">${creditLine}</span>`}`;
}

/** A drawing is there once for each language that has words inside it. */
const hasOtherWords = ({ labels }: ResolvedImage, second: ResolvedImage): boolean =>
  Object.entries(labels).some(([id, { text }]) => second.labels[id] && second.labels[id].text !== text);

/** Caption and credit once more; a picture that is there once has its alternative in words. */
function secondCaption(first: FigureParts, second: SecondImage, isDrawn: boolean): Html | undefined {
  const { language, t } = second.translator;
  const { alt } = second.image;
  const caption = captionOf(second, language);
  const isAltNew = !isDrawn && alt.text !== first.image.alt.text;
  const words = isAltNew && html`<span class="alternative">${t('book:bilingual.shows', { alt: alt.text })}</span> `;
  if (!words && saySame(caption, captionOf(first, first.around))) return undefined;
  return html`<div class="second" lang="${language}">${words}${caption}</div>`;
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
