/** Makes an EPUB of chosen studies in the reader's browser. It sends nothing and loads only the site's own files. */

import { layOutZip, type PackedFile } from '../package/zip-layout.ts';
import type { BookKit, KitDocument } from './kit.ts';
import { chooseBook, kitStudyFile } from './selection.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Loads a file of the kit (`kit.json`, `studies/a.json`, `fonts/a.ttf`), or a picture (`images/a.jpg`). */
export type Load = (file: string) => Promise<Bytes>;

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** @param slugs at least one @returns the pieces of the file, in order */
export async function makeBook(slugs: ReadonlySet<string>, load: Load): Promise<Bytes[]> {
  const read = async (file: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(await load(file)));
  const kit = (await read('kit.json')) as BookKit;
  const studies = [...slugs].map(async (slug) => [slug, (await read(kitStudyFile(slug))) as KitDocument] as const);
  const { texts, images } = chooseBook(kit, new Map(await Promise.all(studies)));
  const fonts = kit.fontFiles.map(({ name }) => `fonts/${name}`);
  const pictures = [kit.coverImage.name, ...images.map(({ name }) => `images/${name}`)];
  const inside = (name: string): string => `OEBPS/${name}`;
  return layOutZip(
    await Promise.all([
      stored('mimetype', encode('application/epub+zip')),
      deflated('META-INF/container.xml', encode(container)),
      ...texts.map(({ name, text }) => deflated(inside(name), encode(text))),
      ...fonts.map(async (file) => deflated(inside(file), await load(file))),
      ...pictures.map(async (file) => stored(inside(file), await load(file))),
    ]),
  );
}

const encode = (text: string): Bytes => new TextEncoder().encode(text);

const stored = (name: string, bytes: Bytes): PackedFile => ({
  name,
  crc: crc32(bytes),
  size: bytes.length,
  data: bytes,
  method: 0,
});

/** Browsers have deflate built in. */
async function deflated(name: string, bytes: Bytes): Promise<PackedFile> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const data = new Uint8Array(await new Response(stream).arrayBuffer());
  return { ...stored(name, bytes), data, method: 8 };
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of zip archives. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
