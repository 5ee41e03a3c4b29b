import { cleanSvg } from '../../src/images/svg/clean-svg.ts';
import { svgPicture } from '../../src/images/svg/svg-picture.ts';
import type { SvgPicture } from '../../src/model/picture.ts';

/** A drawing as writers get it. @throws where the source is not an SVG */
export function drawing(source: string): SvgPicture {
  const cleaned = cleanSvg(source);
  if (typeof cleaned === 'string') throw new Error(`That is no drawing: ${cleaned}`);
  return svgPicture(cleaned, []);
}
