import type { Translator } from '../../i18n/translator.ts';
import type { ResolvedImage, ResolvedText } from '../../model/language-edition.ts';
import { describeLicence } from '../../model/licence.ts';
import type { Picture, RasterPicture, SvgPicture } from '../../model/picture.ts';
import { type Html, html } from '../../text/markup/html.ts';
import { saySame } from '../both-languages.ts';
import { inlineText, langAttribute, plainText } from '../language.ts';
import { renderSentence } from '../sentence.ts';
import { renderDrawing } from './drawing.ts';

export type FigureOptions = FigureParts & PhotographMarkup;

/**
 * How a photograph is written: books have one file at an address; the site has several files and writes the markup
 * itself.
 */
type PhotographMarkup =
  | { readonly source: (name: string) => string }
  /** `text`: the `alt` and `lang` of the image, with a space before each. */
  | { readonly photograph: (picture: RasterPicture, text: Html) => Html };

interface FigureParts {
  readonly image: ResolvedImage;
  readonly picture: Picture;
  /** The figure's id in its document; the ids inside an SVG begin with it. */
  readonly id: string;
  /** The label before the caption: "Figure 3". */
  readonly label?: Html;
  readonly translator: Translator;
  readonly around: string;
  /**
   * Whether the figure gets the role of a group. Without it a tagged PDF has a picture without a description. HTML
   * allows no role beside a caption.
   */
  readonly isGroup?: boolean;
  /** The same picture in the second language of a bilingual book. */
  readonly beside?: SecondImage | undefined;
  /** Whether the figure marks its own language, because the text around it may be in another language than the book. */
  readonly marksLanguage?: boolean;
  readonly address?: (picture: RasterPicture) => string;
  /** Wraps a drawing in further markup. */
  readonly frame?: (drawing: Html, picture: SvgPicture) => Html;
}

interface SecondImage {
  readonly image: ResolvedImage;
  readonly label?: Html;
  readonly translator: Translator;
}

/** A picture with its caption, credit and licence. */
export function renderFigure(options: FigureOptions): Html {
  const { image, picture, id, around, beside, frame = (drawing) => drawing } = options;
  const drawn = picture.kind === 'svg' && beside && hasOtherWords(image, beside.image) ? beside : undefined;
  const content =
    picture.kind === 'svg'
      ? html`${frame(renderSvg(picture, image, id, options), picture)}${drawn && frame(renderSvg(picture, drawn.image, `${id}-second`, options), picture)}`
      : renderPhotograph(picture, html` alt="${image.alt.text}"${langAttribute(image.alt, around)}`, options);
  return html`<figure id="${id}"${(options.isGroup ?? true) && html` role="group"`}${options.marksLanguage && html` lang="${around}"`}>${content}<figcaption>${options.label && html`${options.label} `}${captionOf(options, around)}${beside && secondCaption(options, beside, drawn !== undefined)}</figcaption></figure>`;
}

const captionOf = ({ image, translator }: SecondImage, around: string): Html =>
  captionLine(image.caption, creditOf(image, translator, around), around);

const captionLine = (caption: ResolvedText | undefined, credit: Html | undefined, around: string): Html =>
  html`${caption && html`<span class="caption">${inlineText(caption, around)}</span> `}${credit}`;

function creditOf({ credit, facts }: ResolvedImage, translator: Translator, around: string): Html | undefined {
  if (!credit) return undefined;
  const licence = facts.licence ? describeLicence(facts.licence).name : '';
  const sentence = renderSentence(
    (words = '') => translator.t('common:image.credit', { credit: words, licence }),
    plainText(credit, around),
  );
  return html`<span class="credit"${langAttribute(translator, around)}>${sentence}</span>`;
}

/** A drawing appears once for each language that changes its words. */
const hasOtherWords = ({ labels }: ResolvedImage, second: ResolvedImage): boolean =>
  Object.entries(labels).some(([id, { text }]) => second.labels[id] && second.labels[id].text !== text);

/**
 * The caption in the second language, where it differs. If the picture appears only once, its alternative text in that
 * language follows as words.
 */
function secondCaption(
  first: FigureParts,
  { image, label, translator }: SecondImage,
  isDrawn: boolean,
): Html | undefined {
  const { language, t } = translator;
  const { alt, caption } = image;
  const credit = creditOf(image, translator, language);
  const firstCredit = creditOf(first.image, first.translator, first.around);
  const alternative = !isDrawn && alt.text !== first.image.alt.text && t('book:bilingual.shows', { alt: alt.text });
  const words = captionLine(
    caption?.text === first.image.caption?.text ? undefined : caption,
    credit && firstCredit && saySame(credit, firstCredit) ? undefined : credit,
    language,
  );
  const isNamed = label !== undefined && (words.markup !== '' || label.markup !== first.label?.markup);
  const line = html`${alternative && html`<span class="alternative">${alternative}</span> `}${isNamed && html`${label} `}${words}`;
  return line.markup ? html`<div class="second" lang="${language}">${line}</div>` : undefined;
}

const renderPhotograph = (picture: RasterPicture, text: Html, markup: PhotographMarkup): Html =>
  'photograph' in markup
    ? markup.photograph(picture, text)
    : html`<img src="${markup.source(picture.name)}" width="${picture.width}" height="${picture.height}"${text} />`;

/** The drawing with the words of the reader's language. Screen readers see it as one picture. */
const renderSvg = (picture: SvgPicture, image: ResolvedImage, id: string, options: FigureOptions): Html =>
  renderDrawing(picture, {
    prefix: `${id}-`,
    attributes: html`${picture.hasOwnColours && html` class="own-colours"`} role="img" aria-label="${image.alt.text}"${langAttribute(image.alt, options.around)}`,
    words: (label) => image.labels[label]?.text,
    address: options.address ?? ('source' in options ? ({ name }) => options.source(name) : undefined),
  });
