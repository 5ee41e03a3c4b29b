/** The paper colours for light and dark mode, where a theme sets none. */
export const lightPaper = '#ffffff';
export const darkPaper = '#14181a';

/** The text colour in light mode, where a theme sets none. */
export const defaultInk = '#1b1b1b';

/** The link colours for light and dark mode, where a theme sets none. */
export const defaultAccent = '#0b5563';
export const defaultAccentDark = '#7fd0dd';

/** The lowest contrast of text: WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5;

/** The lowest contrast of running text: WCAG 2.2, success criterion 1.4.6. */
export const leastTextContrast = 7;

/** The contrast of two colours (`#rrggbb`) by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Red, green and blue, from 0 to 255. */
export const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => linear(value / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
