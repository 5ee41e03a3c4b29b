import { studyIdPrefix } from '../../../books/places.ts';
import type { ResolvedStudy, ResolvedText } from '../../../model/language-edition.ts';
import { renderFigure } from '../../../rendering/pictures/figure.ts';
import { renderLogo } from '../../../rendering/pictures/logo.ts';
import type { Logo } from '../../../schemas/types.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import type { BookContext } from '../context.ts';
import { figureNumber, type ListedFigure } from '../front/figure-list.ts';
import { framedDrawing, placeInBook } from './drawings.ts';
import { figureInWords } from './in-words.ts';

/** The address of a photograph for the printing browser. */
export const pictureName = (name: string): string => `pictures/${name}`;

/**
 * Renders the figures of a study by id; undefined where there is no such picture that may be shown. In the second
 * language a figure has the same number as in the first.
 * @param figures the figures so far; new ones are appended
 */
export function figureRenderer(
  context: BookContext,
  study: ResolvedStudy,
  figures: ListedFigure[],
): (id: string) => Html | undefined {
  const { edition, pictures, translator, secondTo } = context;
  const prefix = `${studyIdPrefix(study.slug)}figure-`;
  const ofStudy = figures.filter(({ id }) => id.startsWith(prefix));
  const before = figures.length - ofStudy.length;
  const called = new Set<ListedFigure>();
  return (imageId) => {
    const image = study.images.find((each) => each.id === imageId);
    const picture = image && pictures.get(image.path);
    if (!image || !picture) return undefined;
    const known = ofStudy.find((each) => each.image.path === image.path && !called.has(each));
    const number = figures.length + 1;
    const figure = known ?? { image, number, id: `${prefix}${number - before}`, isSecond: secondTo !== undefined };
    if (!known) figures.push(figure);
    called.add(figure);
    const { id } = figure;
    const label = figureNumber(context, figure);
    const place = picture.kind === 'svg' ? placeInBook(context, picture) : undefined;
    const frame = place && ((drawing: Html): Html => framedDrawing(drawing, place));
    const around = { translator, around: edition.language, marksLanguage: true };
    const options = { image, picture, id, label, source: pictureName, ...around };
    const shown = renderFigure(frame ? { ...options, frame } : options);
    return place?.isReadable === false ? html`${shown}${figureInWords(context, { ...figure, image }, shown)}` : shown;
  };
}

/** A logo or emblem; undefined where there is no picture. */
export const printedLogo = (context: BookContext, logo: Logo | undefined, name: ResolvedText): Html | undefined =>
  renderLogo(context, logo, name, { address: pictureName })?.html;
