/** The document that the browser prints: markup, style, and the fonts and pictures that it loads. */

import { cutName, eachCutOnce, type FullFont, fullFonts } from '../design/fonts.ts';
import { charactersIn } from '../language/letters/characters-in.ts';
import { imagesIn, type Pictures } from '../model/picture.ts';
import type { PrintFile } from '../printing/launch.ts';
import { fromNodes, type Html, html, trusted } from '../text/markup/html.ts';
import { type MarkupNode, walk } from '../text/markup/tree.ts';
import { pictureName } from './book/blocks/pictures.ts';
import type { BookContext } from './book/context.ts';
import { printFont } from './print-fonts.ts';
import { keepMeaning } from './roles.ts';
import { bookStyle } from './style-sheet.ts';

export interface BookDocument {
  readonly html: string;
  readonly files: ReadonlyMap<string, PrintFile>;
  /** The characters of the document, see `charactersIn`. */
  readonly shown: ReadonlySet<number>;
}

export async function bookDocument(context: BookContext, title: string, body: Html): Promise<BookDocument> {
  const style = bookStyle(context);
  const fonts = eachCutOnce(context.typefaces ?? fullFonts());
  const page = html`<!doctype html>
<html lang="${context.edition.language}">
<head>
<meta charset="utf-8"/>
<title>${title}</title>
<style>
${trusted(fonts.map(fontFace).join(''))}${trusted(style)}
</style>
</head>
<body>
${fromNodes(keepMeaning(body.nodes))}
</body>
</html>
`;
  const shown = charactersIn(page.markup);
  const fontFiles = await Promise.all(fonts.map((font) => fontFile(font, shown)));
  return { html: page.markup, files: new Map([...fontFiles, ...pictureFiles(context.pictures, body.nodes)]), shown };
}

const fontName = (font: FullFont): string => `fonts/${cutName(font)}`;

const fontFace = (font: FullFont): string =>
  `@font-face { font-family: "${font.family}"; font-style: ${font.style}; font-weight: ${font.weight}; src: url("${fontName(font)}"); }\n`;

const fontFile = async (font: FullFont, shown: ReadonlySet<number>): Promise<[string, PrintFile]> => [
  fontName(font),
  { type: 'font/sfnt', bytes: await printFont(font, shown) },
];

function pictureFiles(pictures: Pictures, body: readonly MarkupNode[]): [string, PrintFile][] {
  const shown = addressesIn(body);
  return [...pictures.values()].flatMap((picture): [string, PrintFile][] => {
    const photographs = picture.kind === 'raster' ? [picture] : imagesIn(picture);
    return photographs
      .filter(({ name }) => shown.has(pictureName(name)))
      .map(({ name, type, bytes }) => [pictureName(name), { type, bytes }]);
  });
}

function addressesIn(nodes: readonly MarkupNode[]): ReadonlySet<string> {
  const addresses = new Set<string>();
  walk(nodes, ({ name, attributes }) => {
    if (name !== 'img' && name !== 'image') return;
    for (const [key, value] of attributes) if (key === 'src' || key === 'href') addresses.add(value);
  });
  return addresses;
}
