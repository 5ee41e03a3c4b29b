import type { ThemeFile } from '../schemas/types.ts';

/** The colours of a publication; hexadecimal, as CSS writes them. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly paper: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
}

/** A network's own colours over the house's; soft tones are mixed from accent and paper. */
export function lightPalette(theme: ThemeFile): Palette {
  const accent = theme.accent ?? '#0b5563';
  const paper = theme.paper ?? '#ffffff';
  const ink = theme.ink ?? '#1b1b1b';
  return {
    ink,
    paper,
    accent,
    muted: mix(ink, paper, 0.28),
    soft: mix(accent, paper, 0.9),
    line: mix(accent, paper, 0.7),
    onAccent: readableOn(accent),
  };
}

export function darkPalette(theme: ThemeFile): Palette {
  const accent = theme.accentDark ?? '#7fd0dd';
  const paper = darkPaper;
  const ink = '#eceff0';
  return {
    ink,
    paper,
    accent,
    muted: mix(ink, paper, 0.25),
    soft: mix(accent, paper, 0.86),
    line: mix(accent, paper, 0.65),
    onAccent: readableOn(accent),
  };
}

export const darkPaper = '#14181a';

/** CSS custom properties of a palette: `--ink`, `--accent`, `--on-accent` and so on. */
export const paletteCss = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`)
    .join(' ');

/** Contrast by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const readableOn = (colour: string): string => (contrast(colour, '#ffffff') >= 4.5 ? '#ffffff' : '#101010');

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** `from`, moved towards `to` by a share between 0 and 1. */
function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((target[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
