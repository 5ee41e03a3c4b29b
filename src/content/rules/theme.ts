import { type Problem, problem } from '../../problems/problem.ts';
import { placeOf } from '../content.ts';
import { publicationFile } from '../load-lists.ts';
import type { Rule } from './rule.ts';

/** The papers on which text stands when the theme names none. */
const lightPaper = '#ffffff';
const darkPaper = '#14181a';
/** WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5;

/** Links and text must be readable on the paper they stand on. */
export const themeReadable: Rule = (content) => {
  const { accent, accentDark, ink, paper = lightPaper } = content.publication.theme;
  const check = (field: string, colour: string | undefined, background: string): Problem[] => {
    if (!colour || contrast(colour, background) >= leastContrast) return [];
    const ratio = Math.floor(contrast(colour, background) * 10) / 10;
    return [
      problem('theme-contrast', placeOf(content, publicationFile, ['theme', field]), {
        field,
        colour,
        background,
        ratio,
      }),
    ];
  };
  return [
    ...check('accent', accent, paper),
    ...check('accentDark', accentDark, darkPaper),
    ...check('ink', ink, paper),
  ];
};

/** The contrast ratio of two colours by WCAG 2.2: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
