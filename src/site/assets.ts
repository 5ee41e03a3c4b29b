/** Writes what pages ask for beside themselves: style sheet, fonts, pictures, script, icon. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type FontFace, fontFaceCss, fontFaces } from '../design/fonts.ts';
import { darkPalette, lightPalette, paletteCss } from '../design/palette.ts';
import { writeIcons } from './icons.ts';
import { assetPaths, linkTo } from './links.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Site } from './site.ts';

/** In this order they are put together to one file. */
const styleSheets = [
  'base',
  'header',
  'text',
  'lists',
  'facets',
  'study',
  'charts',
  'pages',
  'offline',
  'print',
] as const;

export async function writeAssets(site: Site, { write }: OutputFolder): Promise<void> {
  await write(assetPaths.style, await siteStyles(site));
  for (const script of scriptsOf(site))
    await write(script, await readFile(path.join(import.meta.dirname, 'client', path.basename(script))));
  await writeIcons(site.publication.theme, write);
  for (const face of siteFonts()) await write(assetPaths.font(face.name), await readFile(face.path));
  for (const picture of site.pictures.values()) {
    if (picture.kind === 'raster') await write(assetPaths.image(picture.name), picture.bytes);
  }
}

/** A preview keeps nothing for reading offline. */
const scriptsOf = ({ isPreview }: Site): string[] => [
  assetPaths.chooseLanguage,
  assetPaths.eventTimes,
  ...(isPreview ? [] : [assetPaths.keepOffline]),
];

/** The cuts that the style sheets use; readers load only the scripts that their page is written in. */
const siteFonts = (): FontFace[] =>
  fontFaces().filter(
    ({ family, weight, style, subset }) =>
      subset !== 'vietnamese' && (style === 'normal' || (family === 'Source Serif 4' && weight === 400)),
  );

async function siteStyles(site: Site): Promise<string> {
  const { theme } = site.publication;
  const files = styleSheets.map((name) => readFile(path.join(import.meta.dirname, `styles/${name}.css`), 'utf8'));
  return [
    fontFaceCss(siteFonts(), (face) => linkTo(site, assetPaths.font(face.name))),
    `:root { ${paletteCss(lightPalette(theme))} }\n`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${paletteCss(darkPalette(theme))} } }\n`,
    ...(await Promise.all(files)),
  ].join('\n');
}
