/** The sizes and formats of a picture on the pages. Pure, so that pages can be written before the pictures are made. */
import type { RasterPicture } from '../../../model/picture.ts';

export interface Variant {
  /** `room-0a1b2c3d4e-800.webp` */
  readonly name: string;
  /** The width in pixels. */
  readonly width: number;
}

/** The same picture in several widths, smallest first. */
export interface Variants {
  readonly webp: readonly Variant[];
  /** JPEG, or PNG if the picture is a PNG, for browsers without WebP. */
  readonly plain: readonly Variant[];
}

/** Pixels: for a phone, for a phone with a fine screen or a column of text, and for that column on a fine screen. */
const figureWidths = [400, 800, 1200];
/** Pixels: style sheets limit logos to 4rem; fine screens need twice that. */
const logoHeight = 128;

/** The widths of a figure, none larger than the picture. */
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
