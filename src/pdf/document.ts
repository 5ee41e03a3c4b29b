/** The document that the browser prints: markup, style, and the fonts and pictures that it asks for. */

import { cutName, eachCutOnce, type FullFont, fullFonts } from '../design/fonts.ts';
import { imagesIn, type Pictures } from '../model/picture.ts';
import type { PrintFile } from '../printing/launch.ts';
import { charactersIn } from '../rendering/uncovered.ts';
import { html, trusted } from '../text/markup/html.ts';
import { pictureName } from './book/blocks/pictures.ts';
import type { BookContext } from './book/context.ts';
import { printFont } from './print-fonts.ts';
import { bookStyle } from './style-sheet.ts';

export interface BookDocument {
  readonly html: string;
  readonly files: ReadonlyMap<string, PrintFile>;
  /** Its characters, see `charactersIn`. */
  readonly shown: ReadonlySet<number>;
}

export async function bookDocument(context: BookContext, title: string, body: string): Promise<BookDocument> {
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
${trusted(keepMeaning(body))}
</body>
</html>
`;
  const shown = charactersIn(page.markup);
  const fontFiles = await Promise.all(fonts.map((font) => fontFile(font, shown)));
  return { html: page.markup, files: new Map([...fontFiles, ...pictureFiles(context.pictures, body)]), shown };
}

/**
 * Chromium leaves out elements that mean nothing, and their language with them: each that names one gets a role, of
 * which nothing but the language comes into the PDF. It knows no lists of terms: they become tables whose rows have
 * heads. A link with another role is no link in its structure, and a formula has words only as a picture: see
 * `file/structure.ts`.
 */
const keepMeaning = (body: string): string =>
  body
    .replace(/<span(?=[^>]* lang=")/g, '<span role="mark"')
    .replace(/<div class="text"(?= lang=")/g, '<div class="text" role="group"')
    .replace(
      /<p class="formula">(<math [^>]*?)alttext=("[^"]*")/g,
      '<p class="formula" role="img" aria-label=$2>$1alttext=$2',
    )
    .replaceAll(' role="doc-noteref"', '')
    .replace(/<dl(?=[ >])/g, '<dl role="table"')
    .replace(/<div class="row"><dt(?=[ >])/g, '<div class="row" role="row"><dt role="rowheader"')
    .replace(/<dd(?=[ >])/g, '<dd role="cell"');

const fontName = (font: FullFont): string => `fonts/${cutName(font)}`;

const fontFace = (font: FullFont): string =>
  `@font-face { font-family: "${font.family}"; font-style: ${font.style}; font-weight: ${font.weight}; src: url("${fontName(font)}"); }\n`;

const fontFile = async (font: FullFont, shown: ReadonlySet<number>): Promise<[string, PrintFile]> => [
  fontName(font),
  { type: 'font/sfnt', bytes: await printFont(font, shown) },
];

function pictureFiles(pictures: Pictures, body: string): [string, PrintFile][] {
  return [...pictures.values()].flatMap((picture): [string, PrintFile][] => {
    const photographs = picture.kind === 'raster' ? [picture] : imagesIn(picture);
    return photographs
      .filter(({ name }) => body.includes(`"${pictureName(name)}"`))
      .map(({ name, type, bytes }) => [pictureName(name), { type, bytes }]);
  });
}
