import { lightPalette } from '../design/palette.ts';
import type { ResolvedImage, ResolvedStudy } from '../model/language-edition.ts';
import type { Picture, RasterPicture } from '../model/picture.ts';
import { otherWords, type Words } from '../rendering/both-languages.ts';
import { renderFigure } from '../rendering/figure.ts';
import { plainWords } from '../rendering/language.ts';
import { type BookContext, type ContentsEntry, imageAddress, studyDocument, studyIdPrefix } from './book.ts';

export interface FigureCollector {
  /** The figure for a picture's id; undefined where the study has no such picture that may be shown. */
  readonly render: (id: string) => string | undefined;
  /** The figure for the second text of a bilingual book: nothing where the first text shows it, in both languages. */
  readonly renderRest: (id: string) => string | undefined;
  readonly entries: readonly ContentsEntry[];
  readonly images: readonly RasterPicture[];
}

/** Renders a study's figures as they are called and remembers them for the list of figures. */
export function collectFigures(context: BookContext, study: ResolvedStudy): FigureCollector {
  const entries: ContentsEntry[] = [];
  const images: RasterPicture[] = [];
  const shown = new Set<string>();
  const second = context.beside?.edition.studies.find(({ slug }) => slug === study.slug);
  const render = (id: string): string | undefined => {
    const image = study.images.find((each) => each.id === id);
    const picture = image && context.pictures.get(image.path);
    if (!image || !picture) return undefined;
    shown.add(id);
    const other = second?.images.find((each) => each.id === id);
    const figureId = `${studyIdPrefix(study.slug)}figure-${entries.length + 1}`;
    entries.push(figureEntry(image, other, `${studyDocument(study.slug)}.xhtml#${figureId}`));
    if (picture.kind === 'raster') images.push(picture);
    return figureMarkup(context, { image, other, picture, id: figureId });
  };
  return { render, renderRest: (id) => (shown.has(id) ? '' : render(id)), entries, images };
}

function figureEntry(image: ResolvedImage, other: ResolvedImage | undefined, address: string): ContentsEntry {
  const words = titleOf(image);
  return { ...words, second: otherWords(words, other && titleOf(other)), address, children: [] };
}

const titleOf = ({ caption, alt }: ResolvedImage): Words => plainWords(caption ?? alt);

interface ShownFigure {
  readonly image: ResolvedImage;
  /** As the second language of a bilingual book has it. */
  readonly other: ResolvedImage | undefined;
  readonly picture: Picture;
  readonly id: string;
}

function figureMarkup(
  { translator, edition, beside }: BookContext,
  { image, other, picture, id }: ShownFigure,
): string {
  const figure = renderFigure({
    image,
    picture,
    id,
    source: imageAddress,
    translator,
    around: edition.language,
    isGroup: false,
    beside: beside && other && { image: other, translator: beside.translator },
    marksLanguage: true,
  });
  const { paper } = lightPalette(edition.publication.theme);
  return withPaper(figure.markup, paper);
}

/** Drawings are made for white paper: one of their own stays under them at night, whatever the reader's colours are. */
const withPaper = (markup: string, paper: string): string =>
  markup.replace(
    /<svg [^>]*?viewBox="(\S+) (\S+) (\S+) (\S+)"[^>]*>/g,
    `$&<rect x="$1" y="$2" width="$3" height="$4" fill="${paper}"/>`,
  );
