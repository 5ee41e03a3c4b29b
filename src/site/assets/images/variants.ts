/** Which sizes and formats of a picture the pages offer: pure, so that a page is written before they are made. */
import type { RasterPicture } from '../../../model/picture.ts';

export interface Variant {
  /** `room-0a1b2c3d4e-800.webp` */
  readonly name: string;
  /** Pixels. */
  readonly width: number;
}

/** The same picture in several widths, smallest first. */
export interface Variants {
  readonly webp: readonly Variant[];
  /** JPEG, or PNG where the picture is one, for readers without WebP. */
  readonly plain: readonly Variant[];
}

/** A phone, a phone with a fine screen or a page's column, the column on a fine screen. */
const figureWidths = [400, 800, 1200];
/** Pixels: the style sheets make no logo higher than 4rem; twice that is for fine screens. */
const logoHeight = 128;

/** The widths of a figure, none larger than the picture is. */
export const figureVariants = (picture: RasterPicture): Variants => {
  const smaller = figureWidths.filter((width) => width < picture.width);
  return variantsOf(picture, picture.width < (figureWidths.at(-1) ?? 0) ? [...smaller, picture.width] : figureWidths);
};

export const logoVariants = (picture: RasterPicture): Variants =>
  variantsOf(picture, [Math.min(picture.width, Math.ceil((logoHeight * picture.width) / picture.height))]);

export const plainFormat = ({ type }: RasterPicture): 'jpeg' | 'png' => (type === 'image/png' ? 'png' : 'jpeg');

function variantsOf(picture: RasterPicture, widths: readonly number[]): Variants {
  const inFormat = (format: string): Variant[] =>
    widths.map((width) => ({ name: variantName(picture, width, format), width }));
  return { webp: inFormat('webp'), plain: inFormat(plainFormat(picture)) };
}

export const variantName = ({ name }: RasterPicture, width: number, format: string): string =>
  `${name.replace(/\.\w+$/, '')}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
