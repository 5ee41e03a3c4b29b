import type { RasterPicture, SvgPart, SvgPicture } from '../../model/picture.ts';
import type { CleanedSvg } from './clean-svg.ts';

/**
 * The drawing as writers need it.
 * @param images its embedded photographs, encoded, in the order of `embedded`
 */
export function svgPicture({ frame, parts, hasOwnColours }: CleanedSvg, images: readonly RasterPicture[]): SvgPicture {
  const { x, y, width, height } = frame;
  return {
    kind: 'svg',
    width,
    height,
    viewBox: [x, y, width, height].join(' '),
    hasOwnColours,
    parts: parts.flatMap((part): SvgPart[] => {
      if (part.kind !== 'image') return [part];
      const picture = images[part.index];
      return picture ? [{ kind: 'image', picture }] : [];
    }),
  };
}
