/** The `@font-face` rules of a language's pages. */
import { rangeCss } from '../../design/unicode-range.ts';
import type { FontSet } from './plan-fonts.ts';
import type { WebFont } from './web-font.ts';

/**
 * @param own the set that the language is written with
 * @param others what other blocks may need; each serves those characters that no set before it has
 * @param addressOf the address of a font, as the style sheet sees it
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
 * `optional`: a font that is not there in time is not swapped in later. Nothing flashes and nothing moves; the next
 * page has it.
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

/** Units of the em and the average width of a letter in running text, weighted by how often each stands there. */
const stand = {
  'Source Serif 4': { ascent: 1.036, descent: 0.335, width: { 400: 0.479, 600: 0.486 } },
  'Source Sans 3': { ascent: 1.024, descent: 0.4, width: { 400: 0.418, 600: 0.431 } },
} as const;

/** Fonts that readers' machines have, with their names and average widths (from @capsizecss/metrics 4.3.0). */
const local = [
  {
    name: 'Serif Georgia',
    like: 'Source Serif 4',
    400: { names: ['Georgia'], width: 0.4458 },
    600: { names: ['Georgia Bold', 'Georgia-Bold'], width: 0.5186 },
  },
  {
    name: 'Serif Times',
    like: 'Source Serif 4',
    400: { names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'], width: 0.4063 },
    600: { names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'], width: 0.4326 },
  },
  {
    name: 'Serif Noto',
    like: 'Source Serif 4',
    400: { names: ['Noto Serif'], width: 0.481 },
    600: { names: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 0.512 },
  },
  {
    name: 'Sans Arial',
    like: 'Source Sans 3',
    400: { names: ['Arial', 'ArialMT', 'Liberation Sans'], width: 0.4458 },
    600: { names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'], width: 0.48 },
  },
  {
    name: 'Sans Roboto',
    like: 'Source Sans 3',
    400: { names: ['Roboto'], width: 0.4448 },
    600: { names: ['Roboto Bold', 'Roboto-Bold'], width: 0.4521 },
  },
] as const;

/** Fonts of the reader's machine, stretched so that a text takes the room that it takes in ours. */
export const fallbackFaces = (): string =>
  local.flatMap((each) => ([400, 600] as const).map((weight) => fallbackFace(each, weight))).join('');

function fallbackFace({ name, like, ...cuts }: (typeof local)[number], weight: 400 | 600): string {
  const { names, width } = cuts[weight];
  const { ascent, descent, width: wanted } = stand[like];
  const size = wanted[weight] / width;
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

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
