/** Writes what pages ask for beside themselves: style sheet, fonts, pictures, script, icon. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { darkPalette, lightPalette, paletteCss } from '../design/palette.ts';
import { html } from '../markdown/html.ts';
import type { ThemeFile } from '../schemas/types.ts';
import { writeFonts } from './fonts/write-fonts.ts';
import { writeImages } from './images/write-images.ts';
import { assetPaths } from './links.ts';
import type { Site, SitePages } from './site.ts';
import { writeSocialPictures } from './social/write-social-pictures.ts';

/** In this order they are put together to one file. */
const styleSheets = ['base', 'header', 'text', 'lists', 'facets', 'study', 'pages', 'print'] as const;

/** @param shown the characters of all pages @param folder the output folder */
export async function writeAssets(
  site: Site,
  pages: SitePages,
  shown: ReadonlySet<number>,
  folder: string,
): Promise<void> {
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  };
  await write(assetPaths.style, await siteStyles(site));
  for (const script of [assetPaths.chooseLanguage, assetPaths.eventTimes, assetPaths.cleanCopy]) {
    await write(script, await readFile(path.join(import.meta.dirname, 'client', path.basename(script))));
  }
  await write(assetPaths.icon, siteIcon(site.publication.theme));
  await writeFonts(site, shown, write);
  if (!site.leaveOut?.includes('images')) await writeImages(site, write);
  if (!site.leaveOut?.includes('social-pictures')) await writeSocialPictures(pages, write);
}

async function siteStyles(site: Site): Promise<string> {
  const { theme } = site.publication;
  const files = styleSheets.map((name) => readFile(path.join(import.meta.dirname, `styles/${name}.css`), 'utf8'));
  return [
    `:root { ${paletteCss(lightPalette(theme))} }\n`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${paletteCss(darkPalette(theme))} } }\n`,
    ...(await Promise.all(files)),
  ].join('\n');
}

/** An open book in the publication's colour. */
function siteIcon(theme: ThemeFile): string {
  const { accent, onAccent } = lightPalette(theme);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${accent}"/><path d="M16 10.5C13.5 8.6 10.5 8 6.5 8v14c4 0 7 .6 9.5 2.5 2.5-1.9 5.5-2.5 9.5-2.5V8c-4 0-7 .6-9.5 2.5Zm0 0v14" fill="none" stroke="${onAccent}" stroke-width="2" stroke-linejoin="round"/></svg>
`.toString();
}
