import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchiveFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** A wrong size that the archive states. */
  readonly claimedSize?: number;
  readonly isEncrypted?: boolean;
}

/** A ZIP archive as Office programs write it (APPNOTE of PKWARE). */
export function makeArchive(files: readonly ArchiveFile[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(file.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(file.isEncrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(file.claimedSize ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), common, rest, name]));
    pieces.push(head);
    at += head.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, listed, end]);
}

const typesOf = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${main}"/></Types>`;

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A Word document, or with another main type another kind of document, with more files in it. */
export const wordFile = (more: readonly ArchiveFile[] = [], main = wordType): Uint8Array =>
  makeArchive([
    { name: '[Content_Types].xml', content: typesOf(main) },
    { name: 'word/document.xml', content: '<w:document><w:t>Handout</w:t></w:document>' },
    ...more,
  ]);

/** A LibreOffice document. */
export const writerFile = (more: readonly ArchiveFile[] = [], kind = 'text'): Uint8Array =>
  makeArchive([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` },
    { name: 'content.xml', content: '<office:text/>' },
    ...more,
  ]);
