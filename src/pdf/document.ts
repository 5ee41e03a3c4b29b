/** The document that the browser prints: markup, style, and the fonts and pictures that it asks for. */
import { readFileSync } from 'node:fs';
import type { PrintFile } from '../browser/launch.ts';
import { rangeOf } from '../design/coverage.ts';
import { type FontFace, fontFaceCss, fontFaces } from '../design/fonts.ts';
import { html, trusted } from '../markdown/html.ts';
import type { Pictures } from '../model/picture.ts';
import type { BookContext } from './book/context.ts';
import { pictureName } from './book/pictures.ts';
import { bookStyle } from './style-sheet.ts';

export interface BookDocument {
  readonly html: string;
  readonly files: ReadonlyMap<string, PrintFile>;
}

export function bookDocument(context: BookContext, title: string, body: string): BookDocument {
  const style = bookStyle(context);
  const faces = usedFaces(body + style + title);
  const page = html`<!doctype html>
<html lang="${context.edition.language}">
<head>
<meta charset="utf-8"/>
<title>${title}</title>
<style>
${trusted(fontFaceCss(faces, (face) => fontName(face)))}${trusted(style)}
</style>
</head>
<body>
${trusted(body)}
</body>
</html>
`;
  return { html: page.markup, files: new Map([...faces.map(fontFile), ...pictureFiles(context.pictures, body)]) };
}

const fontName = (face: FontFace): string => `fonts/${face.name}`;

const fontBytes = new Map<string, Uint8Array>();

function fontFile(face: FontFace): [string, PrintFile] {
  const bytes = fontBytes.get(face.path) ?? readFileSync(face.path);
  fontBytes.set(face.path, bytes);
  return [fontName(face), { type: 'font/woff2', bytes }];
}

const ranges = new Map<string, readonly number[]>();

/** The faces for the scripts that a text is written in. */
function usedFaces(text: string): FontFace[] {
  const used = new Set(Array.from(new Set(text), (character) => character.codePointAt(0) ?? 0));
  return fontFaces().filter((face) => {
    const range = ranges.get(face.unicodeRange) ?? rangeOf(face);
    ranges.set(face.unicodeRange, range);
    return range.some((code) => used.has(code));
  });
}

function pictureFiles(pictures: Pictures, body: string): [string, PrintFile][] {
  return [...pictures.values()].flatMap((picture): [string, PrintFile][] => {
    if (picture.kind !== 'raster' || !body.includes(`"${pictureName(picture.name)}"`)) return [];
    return [[pictureName(picture.name), { type: picture.type, bytes: picture.bytes }]];
  });
}
