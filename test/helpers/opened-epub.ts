import assert from 'node:assert/strict';
import path from 'node:path/posix';
import { parseXml, type XmlElement } from './xml.ts';
import { readZip, type ZipEntry } from './zip.ts';

/** An EPUB as a reading system sees it: every file, and every XML document parsed. */
export interface OpenedEpub {
  readonly entries: readonly ZipEntry[];
  readonly text: (name: string) => string;
  /** Parsed documents by path in the zip. Opening the EPUB fails where one is not well-formed. */
  readonly documents: ReadonlyMap<string, readonly XmlElement[]>;
  /** Manifest items: path in the zip, media type, properties. */
  readonly manifest: readonly {
    readonly id: string;
    readonly path: string;
    readonly type: string;
    readonly properties: string;
  }[];
  readonly spine: readonly string[];
}

const root = 'OEBPS';
const opf = `${root}/content.opf`;

export function openEpub(bytes: Uint8Array): OpenedEpub {
  const entries = readZip(bytes);
  const text = (name: string): string => {
    const entry = entries.find((each) => each.name === name);
    assert.ok(entry, `${name} is in the zip`);
    return entry.bytes.toString('utf8');
  };
  const parsed = entries.filter(({ name }) => /\.(?:xhtml|opf|ncx|xml)$/.test(name));
  const documents = new Map(parsed.map(({ name }) => [name, parseXml(text(name))]));
  const elements = documents.get(opf) ?? [];
  const manifest = elements
    .filter(({ name }) => name === 'item')
    .map(({ attributes: { id = '', href = '', 'media-type': type = '', properties = '' } }) => ({
      id,
      path: path.join(root, href),
      type,
      properties,
    }));
  const spine = elements
    .filter(({ name }) => name === 'itemref')
    .map(({ attributes }) => manifest.find(({ id }) => id === attributes.idref)?.path ?? `missing ${attributes.idref}`);
  return { entries, text, documents, manifest, spine };
}

/** The targets of all links in a document, as paths in the zip with their fragment. */
export function linksOf(book: OpenedEpub, document: string): string[] {
  const elements = book.documents.get(document) ?? [];
  return elements
    .flatMap(({ attributes: { href, src } }) => href ?? src ?? [])
    .map((address) => resolve(document, address));
}

function resolve(document: string, address: string): string {
  if (/^[a-z]+:/i.test(address)) return address;
  if (address.startsWith('#')) return `${document}${address}`;
  return path.join(path.dirname(document), address);
}

export const idsOf = (elements: readonly XmlElement[]): string[] =>
  elements.flatMap(({ attributes }) => attributes.id ?? []);
