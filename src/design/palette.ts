import {
  channelsOf,
  contrast,
  darkPaper,
  defaultAccent,
  defaultAccentDark,
  defaultInk,
  leastContrast,
  leastTextContrast,
  lightPaper,
} from '../model/contrast.ts';
import type { ThemeFile } from '../schemas/types.ts';

/** The colours of a publication, hexadecimal as in CSS. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly paper: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
}

/** The colour of links. Browsers also use it for their own frame. */
export const accentOf = ({ accent }: ThemeFile): string => accent ?? defaultAccent;

/** The network's own colours, or the house's. Soft tones are mixed from accent and paper. */
export function lightPalette(theme: ThemeFile): Palette {
  const accent = accentOf(theme);
  const paper = theme.paper ?? lightPaper;
  const ink = theme.ink ?? defaultInk;
  const soft = softestReadable(accent, paper, ink, 0.9);
  return {
    ink,
    paper,
    accent,
    muted: faintestReadable(ink, soft, soft, 0.28),
    soft,
    line: mix(accent, paper, 0.7),
    onAccent: readableOn(accent),
  };
}

/** The palette with the highest contrast, for large print: WCAG 2.2 level AAA requires 7 to 1. */
export function strongPalette(theme: ThemeFile): Palette {
  const ink = '#000000';
  const paper = '#ffffff';
  const { accent, onAccent } = lightPalette(theme);
  const isStrong = contrast(accent, paper) >= 7;
  return {
    ink,
    paper,
    accent: isStrong ? accent : ink,
    onAccent: isStrong ? onAccent : paper,
    muted: ink,
    soft: paper,
    line: ink,
  };
}

/** The palette for dark mode. The ink and paper of a theme are for light mode only. */
export function darkPalette(theme: ThemeFile): Palette {
  const accent = theme.accentDark ?? defaultAccentDark;
  const paper = darkPaper;
  const ink = '#eceff0';
  const soft = softestReadable(accent, paper, ink, 0.86);
  return {
    ink,
    paper,
    accent,
    muted: faintestReadable(ink, paper, soft, 0.25),
    soft,
    line: mix(accent, paper, 0.65),
    onAccent: readableOn(accent),
  };
}

/** CSS custom properties of a palette: `--ink`, `--accent`, `--on-accent` and so on. */
export const paletteCss = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`)
    .join(' ');

const readableOn = (colour: string): string => (contrast(colour, '#ffffff') >= leastContrast ? '#ffffff' : '#101010');

/** The accent mixed with as much paper as possible while text and links on it stay readable. */
const softestReadable = (accent: string, paper: string, ink: string, share: number): string =>
  upTo(share, 1)
    .map((each) => mix(accent, paper, each))
    .find((colour) => contrast(ink, colour) >= leastTextContrast && contrast(accent, colour) >= leastContrast) ?? paper;

/** The ink, mixed with another colour as far as it stays readable on the given background. */
const faintestReadable = (ink: string, thinner: string, behind: string, share: number): string =>
  upTo(share, 0)
    .map((each) => mix(ink, thinner, each))
    .find((colour) => contrast(colour, behind) >= leastContrast) ?? ink;

/** Five steps from one share to another. */
const upTo = (from: number, to: number): number[] => [0, 1, 2, 3, 4].map((step) => from + ((to - from) * step) / 4);

/** Moves the colour `from` towards `to` by a share between 0 and 1. */
function mix(from: string, to: string, share: number): string {
  const target = channelsOf(to);
  const mixed = channelsOf(from).map((value, index) => Math.round(value + ((target[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
