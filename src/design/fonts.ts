/** The house's typefaces for site and books: Source Serif 4 for texts, Source Sans 3 for everything else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FontRole, houseTypefaces } from '../model/typefaces.ts';
import { fontPackage, readPackagedFont } from './packaged-font.ts';

/** One cut of a family with all its characters, from which subsets, books and drawings are made. */
export interface FullFont {
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  readonly role: FontRole;
  readonly family: string;
  /** TrueType or OpenType, with a single weight. */
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes. */
  readonly hash: string;
  readonly licence: FontLicence;
}

export interface FontLicence {
  /** The beginning of the licence's file name: `OFL`. */
  readonly kind: string;
  readonly text: Uint8Array;
}

/** The cuts that a publication uses; see `load-typefaces.ts`. */
export type Typefaces = readonly FullFont[];

const packages = [
  { role: 'serif', from: '@expo-google-fonts/source-serif-4' },
  { role: 'sans', from: '@expo-google-fonts/source-sans-3' },
] as const;
const cuts = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
  { weight: 600, style: 'italic' },
] as const;

let known: Typefaces | undefined;

/** Every cut of the house's families, with all characters. Throws `builder-font-broken`. */
export function fullFonts(): Typefaces {
  known ??= packages.flatMap((each) => cuts.map((cut) => houseFont(each.role, each.from, cut)));
  return known;
}

/** @param licence its text and SPDX identifier */
export function fullFont(
  cut: Pick<FullFont, 'role' | 'family' | 'weight' | 'style' | 'bytes'>,
  licence: { readonly identifier: string; readonly text: Uint8Array },
): FullFont {
  const [kind = ''] = licence.identifier.split('-');
  const hash = createHash('sha256').update(cut.bytes).digest('hex');
  return { ...cut, hash, licence: { kind, text: licence.text } };
}

/** A file name in ASCII that is different for each cut: `source-serif-4-400-normal`. */
export const cutName = ({ family, weight, style }: FullFont): string =>
  `${family.toLowerCase().replaceAll(' ', '-')}-${weight}-${style}`;

/** Each cut once, even if one family is both serif and sans. */
export const eachCutOnce = (fonts: Typefaces): FullFont[] => [
  ...new Map(fonts.map((font) => [cutName(font), font])).values(),
];

export const familiesOf = (fonts: Typefaces): FullFont[] => [
  ...new Map(fonts.map((font) => [font.family, font])).values(),
];

function houseFont(role: FontRole, from: string, cut: (typeof cuts)[number]): FullFont {
  const { family, licence } = houseTypefaces[role];
  const folder = fontPackage(from);
  const name = `${cut.weight}${cut.weight === 400 ? 'Regular' : 'SemiBold'}${cut.style === 'italic' ? '_Italic' : ''}`;
  const bytes = readPackagedFont(path.join(folder, name, `${family.replaceAll(' ', '')}_${name}.ttf`));
  const text = readFileSync(path.join(folder, 'LICENSE_FONT'));
  return fullFont({ role, family, ...cut, bytes }, { identifier: licence, text });
}
