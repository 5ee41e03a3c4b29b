/** Documents of Word, Excel, PowerPoint, LibreOffice, and EPUBs: archives that contain XML. */
import { type Entry, readArchive, textOf, unpack } from './archive.ts';
import { latin } from './bytes.ts';
import type { Finding } from './findings.ts';
import { holdsPositionInside } from './position.ts';

export type OfficeEnding = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'epub';

const mainParts: Readonly<Record<'docx' | 'xlsx' | 'pptx', RegExp>> = {
  docx: /wordprocessingml\.document\.main\+xml/,
  xlsx: /spreadsheetml\.sheet\.main\+xml/,
  pptx: /presentationml\.presentation\.main\+xml/,
};

const mediaTypes: Readonly<Record<Exclude<OfficeEnding, keyof typeof mainParts>, string>> = {
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  epub: 'application/epub+zip',
};

export function lookIntoOffice(bytes: Uint8Array, ending: OfficeEnding): Finding[] {
  const archive = readArchive(bytes);
  if ('fault' in archive) return [{ kind: archive.fault }];
  const { entries } = archive;
  const read = (name: string): string => textOf(bytes, entries, name);
  if (entries.some(({ isEncrypted }) => isEncrypted) || isEncryptedOdf(read)) return [{ kind: 'encrypted' }];
  const actual = actualEnding(read);
  const macros = entries.find(({ name }) => macroParts.test(name));
  if (actual !== ending && !macros) return [{ kind: 'wrong-type', actual: actual?.toUpperCase() ?? 'ZIP' }];
  if (macros) return [{ kind: 'macros', part: macros.name }];
  const active = activePart(entries, read);
  return [
    ...(active === undefined ? [] : [{ kind: 'active' as const, part: active }]),
    ...(ending === 'epub' ? [] : authors(entries, read)),
    ...(hasPosition(bytes, entries) ? [{ kind: 'position' as const }] : []),
  ];
}

const isEncryptedOdf = (read: (name: string) => string): boolean =>
  /<(?:\w+:)?encryption-data\b/.test(read('META-INF/manifest.xml')) && read('mimetype').includes('opendocument');

function actualEnding(read: (name: string) => string): OfficeEnding | undefined {
  const types = read('[Content_Types].xml');
  const office = (['docx', 'xlsx', 'pptx'] as const).find((each) => mainParts[each].test(types) || opens(types, each));
  const mediaType = read('mimetype').trim();
  const open = (['odt', 'ods', 'odp', 'epub'] as const).find((each) => mediaTypes[each] === mediaType);
  return office ?? open;
}

/** With macros the main part has another type. */
const opens = (types: string, ending: keyof typeof mainParts): boolean =>
  ending === 'docx' && /application\/vnd\.ms-word\.document\.macroEnabled/.test(types);

/** Visual Basic, the macros of old Excel, Basic and scripts of LibreOffice. */
const macroParts = /(?:^|\/)vba(?:Project|Data)[^/]*$|^xl\/macrosheets\/.|^Basic\/.*\.x(?:ml|ba)$|^Scripts\/.*[^/]$/i;

/** Embedded programs. The embedded table of a chart is harmless. */
const activeParts = /(?:^|\/)activeX\/.|(?:^|\/)oleObject[^/]*\.bin$|\.(?:exe|dll|js|vbs|ps1|bat|cmd|scr|jar)$/i;

function activePart(entries: readonly Entry[], read: (name: string) => string): string | undefined {
  const part = entries.find(({ name }) => activeParts.test(name));
  if (part) return part.name;
  // Opening the document would load a template from elsewhere, with its macros.
  const settings = read('word/_rels/settings.xml.rels');
  const isOutside = /<Relationship\b[^>]*attachedTemplate[^>]*>/.exec(settings)?.[0].includes('TargetMode="External"');
  if (isOutside) return 'attachedTemplate';
  return /\b(?:DDEAUTO|DDE)\s/.test(read('word/document.xml')) ? 'DDE' : undefined;
}

const nameElements =
  /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator|meta:printed-by|Manager|Company)(?:\s[^>]*)?>([^<]*)</g;
/** The authors of comments and tracked changes. */
const nameAttributes = /\bw:author="([^"]*)"/g;

function authors(entries: readonly Entry[], read: (name: string) => string): Finding[] {
  const metadata = ['docProps/core.xml', 'docProps/app.xml', 'meta.xml'].map(read).join('\n');
  const text = entries.some(({ name }) => name === 'word/document.xml')
    ? ['word/document.xml', 'word/comments.xml'].map(read).join('\n')
    : '';
  const found = [...metadata.matchAll(nameElements), ...text.matchAll(nameAttributes)];
  const names = [...new Set(found.map(([, name = '']) => plain(name)))].filter(isName);
  return names.length > 0 ? [{ kind: 'author', names }] : [];
}

const plain = (xml: string): string =>
  xml.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => known[entity] ?? entity).trim();
const known: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Programs write these where nobody has entered a name. */
const isName = (name: string): boolean =>
  name !== '' && !/^(?:unknown|user|admin|author|python-docx|openpyxl|un-named|microsoft office user)$/i.test(name);

/** Photographs, with the endings that cameras use. */
const hasPosition = (bytes: Uint8Array, entries: readonly Entry[]): boolean =>
  entries
    .filter(({ name }) => /\.jpe?g$/i.test(name))
    .slice(0, 200)
    .some((entry) => {
      const head = unpack(bytes, entry, 70_000);
      return head !== undefined && holdsPositionInside(head, latin(head));
    });
