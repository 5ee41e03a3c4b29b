/** Writes the files beside the pages: style sheet, fonts, pictures, script, icon. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { darkPalette, lightPalette, paletteCss } from '../../design/palette.ts';
import { sharedStyle } from '../../design/shared-style.ts';
import { withFamilies } from '../../model/typefaces.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { assetPaths } from '../plan/links.ts';
import type { SitePages } from '../plan/page-kinds.ts';
import type { Site } from '../plan/site.ts';
import { writeIcons } from '../templates/icons.ts';
import { writeFonts } from './fonts/write-fonts.ts';
import { writeImages } from './images/write-images.ts';
import { writeSocialPictures } from './social/write-social-pictures.ts';

/** Joined to one file in this order. */
const styleSheets = [
  'base',
  'header',
  'text',
  'scrolling',
  'lists',
  'list-pages',
  'facets',
  'forms',
  'filters',
  'study',
  'charts',
  'pages',
  'make-your-own',
  'offline',
  'print',
] as const;

/** @param shown the characters of all pages */
export async function writeAssets(
  site: Site,
  pages: SitePages,
  shown: ReadonlySet<number>,
  { write }: OutputFolder,
): Promise<void> {
  await write(assetPaths.style, await siteStyles(site));
  for (const script of scriptsOf(site))
    await write(script, await readFile(path.join(import.meta.dirname, '../client', path.basename(script))));
  await writeIcons(site.publication.theme, write);
  await writeFonts(site, shown, write);
  if (!site.leaveOut?.includes('images')) await writeImages(site, write);
  if (!site.leaveOut?.includes('social-pictures')) await writeSocialPictures(pages, write);
}

/** A preview does not work offline. */
const scriptsOf = ({ isPreview }: Site): string[] => [
  assetPaths.chooseLanguage,
  assetPaths.eventTimes,
  assetPaths.cleanCopy,
  assetPaths.languageMenu,
  assetPaths.filterStudies,
  ...(isPreview ? [] : [assetPaths.keepOffline]),
];

/** White paper behind logos on dark pages; see `styles/header.css`. */
const plate = '.logo:not(.by-night *)';

async function siteStyles(site: Site): Promise<string> {
  const { theme } = site.publication;
  const light = paletteCss(lightPalette(theme));
  const files = styleSheets.map((name) => readFile(path.join(import.meta.dirname, `styles/${name}.css`), 'utf8'));
  const sheets = [sharedStyle, ...(await Promise.all(files))].map((sheet) => withFamilies(sheet, theme));
  return [
    `:root { ${light} }\n`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${paletteCss(darkPalette(theme))} } ${plate} { ${light} } }\n`,
    ...sheets,
  ].join('\n');
}
