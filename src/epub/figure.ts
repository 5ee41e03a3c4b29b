import { studyIdPrefix, studyPlace } from '../books/places.ts';
import { lightPalette } from '../design/palette.ts';
import type { Translator } from '../i18n/translator.ts';
import type { LocalText, ResolvedImage, ResolvedStudy } from '../model/language-edition.ts';
import { imagesIn, type Picture, type RasterPicture } from '../model/picture.ts';
import { renderFigure } from '../rendering/pictures/figure.ts';
import { figureLabel } from '../rendering/pictures/figure-number.ts';
import { plainResolved } from '../text/inline.ts';
import { fromNodes, type Html, html } from '../text/markup/html.ts';
import { attributeOf, mapElements, withChildren } from '../text/markup/tree.ts';
import { type BookContext, type EpubEntry, imageAddress } from './book.ts';

export interface FigureCollector {
  /** The figure for a picture's id; undefined where the study has no such picture that may be shown. */
  readonly render: (id: string) => Html | undefined;
  /**
   * The figure for the second text of a bilingual book; empty where the first text already shows it in both languages.
   */
  readonly renderRest: (id: string) => Html | undefined;
  readonly entries: readonly EpubEntry[];
  readonly images: readonly RasterPicture[];
}

/**
 * Renders the figures of a study and collects them for the list of figures.
 * @param before the number of figures in the book before this study
 */
export function collectFigures(context: BookContext, study: ResolvedStudy, before: number): FigureCollector {
  const entries: EpubEntry[] = [];
  const images: RasterPicture[] = [];
  const shown = new Set<string>();
  const second = context.beside?.edition.studies.find(({ slug }) => slug === study.slug);
  const render = (id: string): Html | undefined => {
    const image = study.images.find((each) => each.id === id);
    const picture = image && context.pictures.get(image.path);
    if (!image || !picture) return undefined;
    shown.add(id);
    const other = second?.images.find((each) => each.id === id);
    const figureId = `${studyIdPrefix(study.slug)}figure-${entries.length + 1}`;
    const number = before + entries.length + 1;
    const address = `${studyPlace(study.slug)}.xhtml#${figureId}`;
    entries.push({ ...titleOf(image), second: other && titleOf(other), address, number, children: [] });
    images.push(...(picture.kind === 'raster' ? [picture] : imagesIn(picture)));
    return figureMarkup(context, { image, other, picture, id: figureId, number });
  };
  return { render, renderRest: (id) => (shown.has(id) ? html`` : render(id)), entries, images };
}

const titleOf = ({ caption, alt }: ResolvedImage): LocalText => plainResolved(caption ?? alt);

interface ShownFigure {
  readonly image: ResolvedImage;
  /** The same picture in the second language of a bilingual book. */
  readonly other: ResolvedImage | undefined;
  readonly picture: Picture;
  readonly id: string;
  readonly number: number;
}

function figureMarkup(
  { translator, edition, beside }: BookContext,
  { image, other, picture, id, number }: ShownFigure,
): Html {
  const figure = renderFigure({
    image,
    picture,
    id,
    label: labelled(translator, number),
    source: imageAddress,
    translator,
    around: edition.language,
    isGroup: false,
    beside: beside &&
      other && { image: other, label: labelled(beside.translator, number), translator: beside.translator },
    marksLanguage: true,
  });
  const { paper } = lightPalette(edition.publication.theme);
  return withPaper(figure, paper);
}

const labelled = (translator: Translator, number: number): Html =>
  html`<span class="figure-number">${figureLabel(translator, number)}</span>`;

/** Drawings are made for white paper, so white stays behind them in dark mode. */
const withPaper = (figure: Html, fill: string): Html =>
  fromNodes(
    mapElements(figure.nodes, (element) => {
      const [x, y, width, height] = element.name === 'svg' ? (attributeOf(element, 'viewBox') ?? '').split(' ') : [];
      const { nodes } = html`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
      return height ? withChildren(element, [...nodes, ...element.children]) : element;
    }),
  );
