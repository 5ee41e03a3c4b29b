/** The site's icon, an open book in the publication's colours: as a drawing, and as the pictures that phones need. */
import sharp from 'sharp';
import { lightPalette } from '../../design/palette.ts';
import type { ThemeFile } from '../../schemas/types.ts';
import { html } from '../../text/markup/html.ts';
import { assetPaths } from '../plan/links.ts';

export interface IconFile {
  readonly path: string;
  /** Pixels of each side. */
  readonly size: number;
  /** `maskable` fills its square, and phones cut a shape out of it. */
  readonly purpose: 'any' | 'maskable';
}

export const iconFiles: readonly IconFile[] = [
  { path: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { path: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { path: 'icons/icon-maskable-512.png', size: 512, purpose: 'maskable' },
];

/** @param write writes a file into the output */
export async function writeIcons(
  theme: ThemeFile,
  write: (file: string, content: string | Uint8Array) => Promise<void>,
): Promise<void> {
  await write(assetPaths.icon, siteIcon(theme, 'any'));
  for (const { path, size, purpose } of iconFiles) await write(path, await drawIcon(theme, size, purpose));
  // Apple's phones round the corners themselves and show no transparent ones.
  await write(assetPaths.touchIcon, await drawIcon(theme, 180, 'maskable'));
}

const drawIcon = (theme: ThemeFile, size: number, purpose: IconFile['purpose']): Promise<Uint8Array> =>
  sharp(Buffer.from(siteIcon(theme, purpose)), { density: 72 * (size / 32) })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();

/** On a maskable icon the book is inside the circle that every shape contains: four fifths of the side. */
function siteIcon(theme: ThemeFile, purpose: IconFile['purpose']): string {
  const { accent, onAccent } = lightPalette(theme);
  const isMaskable = purpose === 'maskable';
  const corner = isMaskable ? undefined : html` rx="6"`;
  const smaller = isMaskable && html` transform="translate(4 4) scale(.75)"`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32"${corner} fill="${accent}"/><path d="M16 10.5C13.5 8.6 10.5 8 6.5 8v14c4 0 7 .6 9.5 2.5 2.5-1.9 5.5-2.5 9.5-2.5V8c-4 0-7 .6-9.5 2.5Zm0 0v14"${smaller} fill="none" stroke="${onAccent}" stroke-width="2" stroke-linejoin="round"/></svg>
`.toString();
}
