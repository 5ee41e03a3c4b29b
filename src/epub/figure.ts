import { lightPalette } from '../design/palette.ts';
import { plainInline } from '../markdown/render.ts';
import type { ResolvedImage, ResolvedStudy } from '../model/language-edition.ts';
import type { Picture, RasterPicture } from '../model/picture.ts';
import { renderFigure } from '../rendering/figure.ts';
import { type BookContext, type ContentsEntry, imageAddress, studyDocument, studyIdPrefix } from './book.ts';

export interface FigureCollector {
  /** The figure for a picture's id; undefined where the study has no such picture that may be shown. */
  readonly render: (id: string) => string | undefined;
  readonly entries: readonly ContentsEntry[];
  readonly images: readonly RasterPicture[];
}

/** Renders a study's figures as they are called and remembers them for the list of figures. */
export function collectFigures(context: BookContext, study: ResolvedStudy): FigureCollector {
  const entries: ContentsEntry[] = [];
  const images: RasterPicture[] = [];
  const render = (id: string): string | undefined => {
    const image = study.images.find((each) => each.id === id);
    const picture = image && context.pictures.get(image.path);
    if (!image || !picture) return undefined;
    const figureId = `${studyIdPrefix(study.slug)}figure-${entries.length + 1}`;
    entries.push(figureEntry(image, `${studyDocument(study.slug)}.xhtml#${figureId}`));
    if (picture.kind === 'raster') images.push(picture);
    return figureMarkup(context, image, picture, figureId);
  };
  return { render, entries, images };
}

function figureEntry(image: ResolvedImage, address: string): ContentsEntry {
  const text = image.caption ?? image.alt;
  return { text: plainInline(text.text, text.language), language: text.language, address, children: [] };
}

function figureMarkup(
  { translator, edition }: BookContext,
  image: ResolvedImage,
  picture: Picture,
  id: string,
): string {
  const figure = renderFigure({
    image,
    picture,
    id,
    source: imageAddress,
    translator,
    around: edition.language,
    isGroup: false,
  });
  const { paper } = lightPalette(edition.publication.theme);
  return withPaper(figure.markup, paper).replace('<figure ', `<figure lang="${edition.language}" `);
}

/** Drawings are made for white paper: one of their own stays under them at night, whatever the reader's colours are. */
const withPaper = (markup: string, paper: string): string =>
  markup.replace(
    /<svg [^>]*?viewBox="(\S+) (\S+) (\S+) (\S+)"[^>]*>/,
    `$&<rect x="$1" y="$2" width="$3" height="$4" fill="${paper}"/>`,
  );
