/** PDFs (ISO 32000): active parts, encryption, and names of people. */
import { constants, inflateSync } from 'node:zlib';
import { isOfData } from './archive.ts';
import { latin } from './bytes.ts';
import type { Finding } from './findings.ts';
import { holdsPositionInside } from './position.ts';

/** Things that a PDF viewer does by itself or on request. */
const activeNames = /\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|SubmitForm|ImportData|GoToE)\b/;

export function lookIntoPdf(bytes: Uint8Array): Finding[] {
  const text = latin(bytes);
  if (!/%%EOF/.test(text.slice(-2048))) return [{ kind: 'damaged' }];
  const { objects, metadata } = readObjects(bytes, text);
  if (/\/Encrypt\b/.test(objects)) return [{ kind: 'encrypted' }];
  const active = activeNames.exec(objects)?.[0] ?? (actsOnOpening(objects) ? '/OpenAction' : undefined);
  const names = authorsOf(objects, metadata);
  return [
    ...(active === undefined ? [] : [{ kind: 'active' as const, part: active.slice(1) }]),
    ...(names.length > 0 ? [{ kind: 'author' as const, names }] : []),
    ...(holdsPositionInside(bytes, text) ? [{ kind: 'position' as const }] : []),
  ];
}

interface Objects {
  /** All objects as text, also those in object streams, without the data of other streams. */
  readonly objects: string;
  /** The XMP metadata. */
  readonly metadata: string;
}

const streamStart = /\bstream\r?\n/g;

function readObjects(bytes: Uint8Array, text: string): Objects {
  const objects: string[] = [];
  const metadata: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(streamStart)) {
    if (index < from) continue;
    const written = text.slice(from, index);
    const start = index + mark.length;
    const end = text.indexOf('endstream', start);
    const dictionary = written.slice(written.lastIndexOf(' obj') + 4);
    const data = bytes.subarray(start, end < 0 ? bytes.length : end);
    objects.push(written);
    if (/\/ObjStm\b/.test(readNames(dictionary))) objects.push(unpacked(data));
    if (/\/Type\s*\/Metadata\b/.test(dictionary))
      metadata.push(asXml(/\/FlateDecode/.test(dictionary) ? inflated(data) : data));
    from = end < 0 ? text.length : end;
  }
  objects.push(text.slice(from));
  return { objects: readNames(objects.join('\n')), metadata: metadata.join('\n') };
}

/** `/J#61vaScript` means `/JavaScript`. */
const readNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Bytes. No real document compresses better than this. */
const mostInflated = 50_000_000;

const unpacked = (data: Uint8Array): string => latin(inflated(data));

function inflated(data: Uint8Array): Uint8Array {
  try {
    return inflateSync(data, { maxOutputLength: mostInflated, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    // Data that nobody can unpack has no effect.
    if (isOfData(cause)) return new Uint8Array();
    throw cause;
  }
}

const asXml = (data: Uint8Array): string => new TextDecoder().decode(data);

/** A start page is harmless, and most programs write one. An action is not harmless. */
function actsOnOpening(objects: string): boolean {
  const [, value = ''] = /\/OpenAction\s*(\[|<<[\s\S]{0,400}|\d+\s+\d+\s+R)/.exec(objects) ?? [];
  if (value === '' || value === '[') return false;
  const [, number] = /^(\d+)\s/.exec(value) ?? [];
  const target =
    number === undefined
      ? value
      : (new RegExp(`(?:^|\\s)${number}\\s+\\d+\\s+obj\\s*([\\s\\S]{0,400})`).exec(objects)?.[1] ?? '');
  return /\/S\s*\/(?!GoTo\b|Named\b)\w+/.test(target) && !target.startsWith('[');
}

function authorsOf(objects: string, metadata: string): string[] {
  const written = [...objects.matchAll(/\/Author\s*(\((?:\\[\s\S]|[^\\)])*\)|<[0-9a-fA-F\s]*>)/g)].map(
    ([, text = '']) => textString(text),
  );
  const described = [...metadata.matchAll(/<dc:creator\b[\s\S]{0,2000}?<\/dc:creator>/g)].flatMap(([creator]) =>
    [...creator.matchAll(/<rdf:li\b[^>]*>([^<]*)</g)].map(([, name = '']) => name),
  );
  return [...new Set([...written, ...described].map((name) => name.trim()))].filter((name) => name !== '');
}

/**
 * A text string of a PDF (ISO 32000-1, 7.9.2.2): in parentheses or hexadecimal, in UTF-16 if it begins with a byte
 * order mark.
 */
function textString(written: string): string {
  const raw = written.startsWith('(') ? literal(written.slice(1, -1)) : hexadecimal(written.slice(1, -1));
  const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0));
  if (raw.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  return raw.startsWith('\u00ef\u00bb\u00bf') ? new TextDecoder().decode(bytes) : raw;
}

const literal = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal: string | undefined, other = '') =>
    octal === undefined ? (escapes[other] ?? other) : String.fromCharCode(Number.parseInt(octal, 8) & 255),
  );
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const hexadecimal = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/[0-9a-fA-F]{1,2}/g, (digits) => String.fromCharCode(Number.parseInt(digits.padEnd(2, '0'), 16)));
