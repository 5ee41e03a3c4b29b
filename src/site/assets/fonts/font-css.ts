/** The `@font-face` rules of a language's pages. */
import { type FontMetrics, metricsOf } from '../../../design/font-metrics.ts';
import type { Typefaces } from '../../../design/fonts.ts';
import { rangeCss } from '../../../design/unicode-range.ts';
import type { FontRole } from '../../../model/typefaces.ts';
import type { FontSet } from './plan-fonts.ts';
import type { WebFont } from './web-font.ts';

/**
 * @param own the font set of the language
 * @param others sets for other scripts; each serves only the characters that no set before it has
 * @param addressOf the address of a font relative to the style sheet
 */
export function fontFaces(own: FontSet, others: readonly FontSet[], addressOf: (font: WebFont) => string): string {
  let served: ReadonlySet<number> = new Set();
  const rules: string[] = [];
  for (const { characters, fonts } of [own, ...others]) {
    const added = characters.difference(served);
    served = served.union(characters);
    if (added.size > 0) rules.push(...fonts.map((font) => fontFace(font, rangeCss(added), addressOf(font))));
  }
  return rules.join('');
}

/**
 * `optional`: a font that loads too late is not used on this page, so that nothing flashes or moves. The next page has
 * it.
 */
const fontFace = ({ font }: WebFont, range: string, address: string): string => `@font-face {
  font-family: "${font.family}";
  font-style: ${font.style};
  font-weight: ${font.weight};
  font-display: optional;
  src: url("${address}") format("woff2");
  unicode-range: ${range};
}
`;

/** Fonts on readers' computers, with their names and average widths (from @capsizecss/metrics 4.3.0). */
const local = [
  {
    name: 'Serif Georgia',
    like: 'serif',
    400: { names: ['Georgia'], width: 0.4458 },
    600: { names: ['Georgia Bold', 'Georgia-Bold'], width: 0.5186 },
  },
  {
    name: 'Serif Times',
    like: 'serif',
    400: { names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'], width: 0.4063 },
    600: { names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'], width: 0.4326 },
  },
  {
    name: 'Serif Noto',
    like: 'serif',
    400: { names: ['Noto Serif'], width: 0.481 },
    600: { names: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 0.512 },
  },
  {
    name: 'Sans Arial',
    like: 'sans',
    400: { names: ['Arial', 'ArialMT', 'Liberation Sans'], width: 0.4458 },
    600: { names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'], width: 0.48 },
  },
  {
    name: 'Sans Roboto',
    like: 'sans',
    400: { names: ['Roboto'], width: 0.4448 },
    600: { names: ['Roboto Bold', 'Roboto-Bold'], width: 0.4521 },
  },
] as const;

/** Fonts of the reader's computer, scaled so that a text is as wide and high as in our fonts. */
export const fallbackFaces = (fonts: Typefaces): string =>
  local.flatMap((each) => ([400, 600] as const).map((weight) => fallbackFace(each, weight, fonts))).join('');

function fallbackFace({ name, like, ...cuts }: (typeof local)[number], weight: 400 | 600, fonts: Typefaces): string {
  const { names, width } = cuts[weight];
  const { ascent, descent, width: wanted } = metricsIn(fonts, like, weight);
  const size = wanted / width;
  return `@font-face {
  font-family: "${name}";
  font-weight: ${weight};
  src: ${names.map((each) => `local("${each}")`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascent / size)};
  descent-override: ${percent(descent / size)};
  line-gap-override: 0%;
}
`;
}

/** The metrics of the upright cut. Lines of a family are equally high in every cut. */
function metricsIn(fonts: Typefaces, role: FontRole, weight: 400 | 600): FontMetrics {
  const font = fonts.find((each) => each.role === role && each.weight === weight && each.style === 'normal');
  if (!font) throw new Error(`No font is ${role} and has the weight ${weight}.`);
  return metricsOf(font);
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
