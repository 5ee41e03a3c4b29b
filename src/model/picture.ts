/**
 * A partner's picture made safe: a cleaned SVG or a re-encoded photograph, as plain data. SVGs stand in the
 * page itself, so that their words are text in the reader's language and take the page's fonts and colours.
 */
export type Picture = SvgPicture | RasterPicture;

export interface SvgPicture {
  readonly kind: 'svg';
  /** Units of the view box. */
  readonly width: number;
  readonly height: number;
  /** The markup inside `<svg>`, cut where words or ids are put in. */
  readonly parts: readonly SvgPart[];
  readonly viewBox: string;
  /** False of a drawing that takes the colours of the page. */
  readonly hasOwnColours: boolean;
}

/**
 * `markup` as it is; `label`: the words of that id, or one of several lines of them; `prefix`: what keeps ids apart
 * between figures; `image`: an embedded photograph, of which the writer says the address, with a space before it.
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
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly type: 'image/jpeg' | 'image/png';
  /** An ASCII name that is unique in the publication, with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Pictures by their path relative to the content folder. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Largest picture that is read: far above any photograph of a case study. */
export const maxPictureBytes = 40_000_000;

/** The photographs inside a drawing. */
export const imagesIn = ({ parts }: SvgPicture): RasterPicture[] =>
  parts.flatMap((part) => (part.kind === 'image' ? [part.picture] : []));
