/** Writes the fonts of all languages, and a style sheet with their rules for each. */
import path from 'node:path';
import { familiesOf } from '../../../design/fonts.ts';
import { builderRoot } from '../../../storage/installation.ts';
import { assetPaths, linkTo } from '../../plan/links.ts';
import type { Site } from '../../plan/site.ts';
import { keptText } from '../../templates/kept-text.ts';
import { fallbackFaces, fontFaces } from './font-css.ts';
import { type FontSet, fontLanguage, fontSet } from './plan-fonts.ts';
import { makeWebFont } from './web-font.ts';

/** @param shown the characters of all pages, see `charactersIn` @param write writes a file into the output */
export async function writeFonts(
  site: Site,
  shown: ReadonlySet<number>,
  write: (file: string, content: string | Uint8Array) => Promise<void>,
): Promise<void> {
  const planned = [...site.fonts.values()];
  const rest = planned.reduce((left, { characters }) => left.difference(characters), shown);
  const hashes = site.typefaces.map(({ role, weight, style, hash }) => `${role} ${weight} ${style} ${hash}`);
  const sets = rest.size > 0 ? [...planned, fontSet(rest, site.typefaces)] : planned;
  const fallback = await keptText(site.cache, { files: recipe, values: ['fallback', ...hashes] }, () =>
    fallbackFaces(site.typefaces),
  );
  const sheetOf = (own: FontSet): string => {
    const others = sets.filter((each) => each !== own);
    return fontFaces(own, others, ({ name }) => linkTo(site, assetPaths.font(name))) + fallback;
  };
  for (const language of site.languages) {
    const own = site.fonts.get(fontLanguage(language));
    if (own) await write(assetPaths.fontSheet(language), sheetOf(own));
  }
  await write(assetPaths.sharedFontSheet, sheetOf(site.sharedFonts));
  const fonts = [...sets, site.sharedFonts].flatMap((each) => each.fonts);
  for (const font of new Map(fonts.map((each) => [each.name, each])).values())
    await write(assetPaths.font(font.name), await makeWebFont(font, site.cache));
  for (const { family, licence } of familiesOf(site.typefaces))
    await write(assetPaths.font(`${licence.kind}-${family.replaceAll(' ', '-')}.txt`), licence.text);
}

/**
 * The files that the measures depend on: the code that measures fonts, and package.json for the exact version of the
 * library.
 */
const recipe = [
  ...['font-css', '../../../design/font-metrics', '../../../design/full-font'].map(
    (name) => `${path.join(import.meta.dirname, name)}${path.extname(import.meta.filename)}`,
  ),
  path.join(builderRoot, 'package.json'),
];
