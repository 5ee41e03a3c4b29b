/**
 * A partner's picture after cleaning: an SVG or an encoded photograph, as plain data. SVGs are written into the page,
 * so that their words are text in the reader's language and use the page's fonts and colours.
 */
export type Picture = SvgPicture | RasterPicture;

export interface SvgPicture {
  readonly kind: 'svg';
  /** Lengths are in units of the view box. */
  readonly width: number;
  readonly height: number;
  /** The markup inside `<svg>`, split where words or ids are inserted. */
  readonly parts: readonly SvgPart[];
  readonly viewBox: string;
  /** False if the drawing takes the colours of the page. */
  readonly hasOwnColours: boolean;
}

/**
 * A part of a drawing. `markup` is written unchanged. `label` is the place of the words for an id, or of one of several
 * lines of them. `prefix` is the place of the prefix that makes ids unique. `image` is the place of an embedded
 * photograph: the writer inserts its address with a space before it.
 */
export type SvgPart =
  | { readonly kind: 'markup'; readonly markup: string }
  | {
      readonly kind: 'label';
      readonly id: string;
      readonly drawn: string;
      readonly line?: number;
      readonly lines?: number;
    }
  | { readonly kind: 'prefix' }
  | { readonly kind: 'image'; readonly picture: RasterPicture };

export interface RasterPicture {
  readonly kind: 'raster';
  /** Lengths are in pixels. */
  readonly width: number;
  readonly height: number;
  readonly type: 'image/jpeg' | 'image/png';
  /** An ASCII file name, unique in the publication. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Pictures = ReadonlyMap<string, Picture>;

export const imagesIn = ({ parts }: SvgPicture): RasterPicture[] =>
  parts.flatMap((part) => (part.kind === 'image' ? [part.picture] : []));
