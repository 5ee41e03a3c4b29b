/** Facts about a publication's accessibility: what tests check, and values that are computed now. */
import { darkPalette, lightPalette, type Palette } from '../../design/palette.ts';
import { contrast, leastContrast } from '../../model/contrast.ts';
import type { LanguageEdition } from '../../model/language-edition.ts';
import type { ThemeFile } from '../../schemas/types.ts';

/** The things that the builder's tests check. `test/site/accessibility.test.ts` names the test for each. */
export const testedThings = ['axe', 'keyboard', 'narrow', 'zoom', 'html', 'language', 'pdf', 'epub'] as const;

/** The pairs of colours for text and background. */
const colourPairs = {
  text: ['ink', 'paper'],
  secondary: ['muted', 'paper'],
  panel: ['ink', 'soft'],
  link: ['accent', 'paper'],
  button: ['onAccent', 'accent'],
} as const satisfies Record<string, readonly [keyof Palette, keyof Palette]>;

export interface ColourContrast {
  readonly id: keyof typeof colourPairs;
  /** Rounded down to one decimal. */
  readonly light: number;
  readonly dark: number;
}

/** The contrasts of a theme in light and dark mode. */
export function themeContrasts(theme: ThemeFile): ColourContrast[] {
  const [light, dark] = [lightPalette(theme), darkPalette(theme)];
  const ids = Object.keys(colourPairs) as (keyof typeof colourPairs)[];
  return ids.map((id) => {
    const [words, ground] = colourPairs[id];
    return { id, light: floored(light[words], light[ground]), dark: floored(dark[words], dark[ground]) };
  });
}

const floored = (a: string, b: string): number => Math.floor(contrast(a, b) * 10) / 10;

export const reachesLeast = ({ light, dark }: ColourContrast): boolean => Math.min(light, dark) >= leastContrast;

export interface TextCounts {
  readonly language: string;
  /** Texts in the language itself or in its base language. */
  readonly own: number;
  readonly fallback: number;
  /** How many of these are translations without a review by a native reader. */
  readonly draft: number;
}

/** The number of case studies, news items and pages in a language. */
export function countTexts({ language, studies, news, pages }: LanguageEdition): TextCounts {
  const texts = [...studies, ...news, ...pages];
  const own = texts.filter(({ origin }) => origin !== 'fallback');
  return {
    language,
    own: own.length,
    fallback: texts.length - own.length,
    draft: own.filter(({ translation }) => translation?.state === 'draft').length,
  };
}
