/** Writes the fonts of all languages and a style sheet with their rules for each. */
import { familiesOf } from '../../design/fonts.ts';
import { assetPaths, linkTo } from '../links.ts';
import type { Site } from '../site.ts';
import { fallbackFaces, fontFaces } from './font-css.ts';
import { fontLanguage, fontSet } from './plan-fonts.ts';
import { makeWebFont } from './web-font.ts';

/** @param shown the characters of all pages, see `charactersIn` @param write puts a file into the output */
export async function writeFonts(
  site: Site,
  shown: ReadonlySet<number>,
  write: (file: string, content: string | Uint8Array) => Promise<void>,
): Promise<void> {
  const planned = [...site.fonts.values()];
  const rest = planned.reduce((left, { characters }) => left.difference(characters), shown);
  const sets = rest.size > 0 ? [...planned, fontSet(rest, site.typefaces)] : planned;
  for (const language of site.languages) {
    const own = site.fonts.get(fontLanguage(language));
    if (!own) continue;
    const others = sets.filter((each) => each !== own);
    const rules = fontFaces(own, others, ({ name }) => linkTo(site, assetPaths.font(name)));
    await write(assetPaths.fontSheet(language), rules + fallbackFaces(site.typefaces));
  }
  for (const font of new Map(sets.flatMap(({ fonts }) => fonts).map((each) => [each.name, each])).values())
    await write(assetPaths.font(font.name), await makeWebFont(font, site.cache));
  for (const { family, licence } of familiesOf(site.typefaces))
    await write(assetPaths.font(`${licence.kind}-${family.replaceAll(' ', '-')}.txt`), licence.text);
}
