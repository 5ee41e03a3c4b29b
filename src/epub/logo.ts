import type { SvgPicture } from '../model/picture.ts';
import type { LogoOptions } from '../rendering/pictures/logo.ts';
import { html } from '../text/markup/html.ts';
import { imageAddress } from './book.ts';

/**
 * In ems: the width that the style sheet's largest height and width allow, so that no empty space is left beside the
 * drawing.
 */
const widthOf = ({ width, height }: SvgPicture): string => Math.min(9, (6 * width) / height).toFixed(2);

export const logoOptions: LogoOptions = {
  address: imageAddress,
  attributes: (picture) => html` style="width: ${widthOf(picture)}em"`,
};
