/** Detects the format of a file from its bytes and not from its name. */
import { latin } from './bytes.ts';

/** Names of formats as programs show them; `ZIP` is any archive, `CFB` the container of old Office files. */
export type Format =
  | 'PDF'
  | 'ZIP'
  | 'CFB'
  | 'RTF'
  | 'HTML'
  | 'XML'
  | 'EXE'
  | 'ELF'
  | 'Mach-O'
  | 'RAR'
  | '7-Zip'
  | 'gzip'
  | 'JPEG'
  | 'PNG'
  | 'GIF'
  | 'TIFF'
  | 'WebP'
  | 'HEIC'
  | 'AVIF'
  | 'BMP'
  | 'SVG'
  | 'script'
  | 'text';

/** The first bytes of formats, as characters of one byte each. */
const beginnings: readonly (readonly [Format, ...string[]])[] = [
  ['ZIP', 'PK\u0003\u0004', 'PK\u0005\u0006'],
  ['CFB', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['EXE', 'MZ'],
  ['ELF', '\u007fELF'],
  ['Mach-O', '\u00ca\u00fe\u00ba\u00be', '\u00cf\u00fa\u00ed\u00fe', '\u00ce\u00fa\u00ed\u00fe', '\u00fe\u00ed\u00fa'],
  ['RAR', 'Rar!'],
  ['7-Zip', '7z\u00bc\u00af'],
  ['gzip', '\u001f\u008b'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['PNG', '\u0089PNG'],
  ['GIF', 'GIF87a', 'GIF89a'],
  ['TIFF', 'II*\0', 'MM\0*'],
  ['RTF', '{\\rtf'],
  ['script', '#!'],
];

/** Formats that containers name at their fifth or ninth byte. */
const brands: readonly (readonly [Format, RegExp])[] = [
  ['WebP', /^RIFF.{4}WEBP/s],
  ['HEIC', /^.{4}ftyp(?:hei[cxms]|hev[cm]|mif1|msf1)/s],
  ['AVIF', /^.{4}ftypavi[fs]/s],
];

/** PDF viewers accept some bytes before the header. */
const pdfHeader = /%PDF-\d/;
const markup =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|iframe|meta)\b/i;
const svg =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:\w+:)?svg\b/i;
const looked = 4096;

/** Undefined for bytes that are neither a known format nor text. */
export function formatOf(bytes: Uint8Array): Format | undefined {
  const head = latin(bytes, 0, looked);
  const known =
    beginnings.find(([, ...starts]) => starts.some((start) => head.startsWith(start))) ??
    brands.find(([, pattern]) => pattern.test(head));
  if (known) return known[0];
  if (pdfHeader.test(head.slice(0, 1024))) return 'PDF';
  if (markup.test(head)) return 'HTML';
  if (svg.test(head)) return 'SVG';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\b/.test(head)) return 'XML';
  if (isBitmap(bytes, head)) return 'BMP';
  return isText(bytes, head) ? 'text' : undefined;
}

const isBitmap = (bytes: Uint8Array, head: string): boolean =>
  head.startsWith('BM') && bytes[6] === 0 && bytes[7] === 0;

/** Control characters that texts contain: tabs, ends of lines and pages, escapes. */
const inTexts = new Set([9, 10, 11, 12, 13, 27]);

/** UTF-16 text begins with a byte order mark. Other text contains no zero bytes. */
const isText = (bytes: Uint8Array, head: string): boolean =>
  /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head) ||
  bytes.subarray(0, 1_000_000).every((byte) => byte >= 32 || inTexts.has(byte));
