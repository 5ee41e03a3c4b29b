import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { loadContent } from '../../../src/check/load.ts';
import { preparePictures } from '../../../src/images/prepare.ts';
import { type PdfRequest, writePdf } from '../../../src/pdf/write-pdf.ts';
import type { Printer } from '../../../src/printing/launch.ts';
import { folderStore } from '../../../src/storage/folder-store.ts';
import { bookRequest, fixturePictures } from '../../helpers/book-requests.ts';
import { doctored, type OpenedPdf, openPdf } from '../../helpers/opened-pdf.ts';
import { pdfPublication } from '../../helpers/pdf-books.ts';
import { printerForTests } from '../../helpers/pdf-tools.ts';
import { conditions, judgedByPeople } from './conditions.ts';

test('every condition is either tested or left to people', () => {
  const numbers = [...conditions.map(([number]) => number), ...judgedByPeople];
  assert.equal(new Set(numbers).size, 136);
  assert.equal(conditions.length, 87);
});

const settings = [
  ['a book in Ukrainian', bookRequest(pdfPublication, 'uk', { pictures: fixturePictures })],
  [
    'a book in Greek and English, in large print',
    {
      ...bookRequest(pdfPublication, 'el', { pictures: fixturePictures, setting: { paper: 'a4', isLarge: true } }),
      beside: bookRequest(pdfPublication, 'en'),
    },
  ],
  ['a study of its own', bookRequest(pdfPublication, 'uk', { pictures: fixturePictures, slug: 'reading' })],
] as const;

describe('the Matterhorn Protocol', () => {
  let printer: Printer;
  before(async () => {
    printer = await printerForTests();
  });
  after(() => printer.close());

  async function assertWhole(request: PdfRequest): Promise<void> {
    const { bytes, problems } = await writePdf(request, printer);
    assert.deepEqual(problems, []);
    const opened = await openPdf(bytes);
    for (const [number, what, check] of conditions)
      if (typeof check !== 'string') assert.deepEqual(check(opened), [], `${number}: ${what}`);
  }

  for (const [name, request] of settings)
    test(`${name} fails no condition that a program can find`, () => assertWhole(request));

  test('the demonstration fails none in any language, nor in two', async () => {
    const store = folderStore(path.resolve(import.meta.dirname, '../../../content'));
    const { content } = await loadContent(store);
    assert.ok(content);
    const { pictures } = await preparePictures(store, content.publication);
    const requestFor = (code: string): PdfRequest => bookRequest(content.publication, code, { pictures });
    for (const { code } of content.publication.languages) await assertWhole(requestFor(code));
    await assertWhole({ ...requestFor('ro'), beside: requestFor('uk') });
  });

  test('every check finds a planted fault', () => {
    const found = new Set(faults.map(([number]) => conditions.find(([each]) => each === number)?.[2]));
    const blind = conditions.filter(([, , check]) => typeof check === 'function' && !found.has(check));
    assert.deepEqual(
      blind.map(([number]) => number),
      [],
    );
  });

  test('a file with a fault fails the condition that names it', async () => {
    const opened = await openPdf((await writePdf(settings[0][1], printer)).bytes);
    for (const [number, spoil] of faults) {
      const [, what, check] = conditions.find(([each]) => each === number) ?? [];
      assert.ok(typeof check === 'function' && check(spoil(opened)).length > 0, `${number}: ${what}`);
    }
  });
});

type Spoil = (opened: OpenedPdf) => OpenedPdf;
const inObject =
  (pattern: RegExp, replacement: string): Spoil =>
  (opened) =>
    doctored(opened, 'objects', pattern, replacement);
const inStream =
  (pattern: RegExp, replacement: string): Spoil =>
  (opened) =>
    doctored(opened, 'streams', pattern, replacement);

const faults: readonly (readonly [string, Spoil])[] = [
  ['01-003', inStream(/(\/MCID \d+ ?>> ?BDC\n)/, '$1/Artifact BMC\nEMC\n')],
  ['01-004', inStream(/(\/Artifact BMC\n)/, '$1/P <</MCID 999 >>BDC\nEMC\n')],
  ['01-005', inStream(/\/Artifact BMC\n([\s\S]*?)EMC\n/, '$1')],
  ['01-007', inObject(/\/MarkInfo <</, '/MarkInfo <</Suspects true\n')],
  ['02-001', inObject(/\/Strong \/Span\n/, '')],
  ['02-003', inObject(/\/Strong \/Span\n\/Em \/Span/, '/Strong /Em\n/Em /Strong')],
  ['02-004', inObject(/\/Strong \/Span/, '/Strong /Span\n/H1 /P')],
  ['06-001', inObject(/\/Metadata \d+ 0 R/, '')],
  ['06-003', inStream(/(<dc:title><rdf:Alt><rdf:li xml:lang="x-default">)[^<]*/, '$1')],
  ['07-001', inObject(/\/DisplayDocTitle true/, '')],
  ['07-002', inObject(/\/DisplayDocTitle true/, '/DisplayDocTitle false')],
  ['09-004', inObject(/\/S \/TR\n/, '/S /P\n')],
  ['09-004', inObject(/\/ColSpan 1/, '/ColSpan 2')],
  ['09-005', inObject(/\/S \/LBody\n/, '/S /P\n')],
  ['09-006', inObject(/\/S \/L\n/, '/S /TOC\n')],
  ['09-007', inObject(/\/S \/Art\n/, '/S /Ruby\n')],
  ['09-008', inObject(/\/S \/Art\n/, '/S /Warichu\n')],
  ['10-001', inStream(/beginbfchar\n[\s\S]*?endbfchar/, 'beginbfchar\nendbfchar')],
  ['11-001', inObject(/(\/StructTreeRoot[\s\S]*)\/Lang \([^)]*\)|\/Lang \([^)]*\)([\s\S]*\/StructTreeRoot)/, '$1$2')],
  ['11-005', inObject(/\/MarkInfo/, '/AcroForm <<>>\n/MarkInfo')],
  ['13-004', inObject(/(\/S \/Figure\n)\/Alt [^\n]*\n/, '$1')],
  ['14-002', inObject(/\/S \/H1\n/, '/S /H2\n')],
  ['14-003', inObject(/\/S \/H2\n/, '/S /H4\n')],
  ['14-006', inObject(/\/S \/H2\n/, '/S /H\n')],
  ['14-007', inObject(/\/S \/H2\n/, '/S /H\n')],
  ['15-003', inObject(/\/Scope \/(?:Row|Column)/, '')],
  ['17-002', inObject(/\/S \/Art\n/, '/S /Formula\n')],
  ['19-003', inObject(/\/S \/Art\n/, '/S /Note\n')],
  ['20-001', inObject(/\/MarkInfo/, '/OCProperties <<>>\n/MarkInfo')],
  ['20-002', inObject(/\/MarkInfo/, '/OCProperties <<>>\n/MarkInfo')],
  ['20-003', inObject(/\/MarkInfo/, '/OCProperties <<>>\n/MarkInfo')],
  ['21-001', inObject(/\/MarkInfo/, '/EF <</Type /Filespec>>\n/MarkInfo')],
  ['25-001', inObject(/\/MarkInfo/, '/AcroForm <</XFA 9 0 R>>\n/MarkInfo')],
  ['26-001', (opened) => ({ ...opened, trailer: opened.trailer.replace('/Root', '/Encrypt 9 0 R\n/Root') })],
  ['28-006', inObject(/\/Subtype \/Link\n/, '/Subtype /Sticker\n')],
  ['28-008', inObject(/(\/Annots [\s\S]*)\/Tabs \/S\n/, '$1')],
  ['28-009', inObject(/(\/Annots [\s\S]*)\/Tabs \/S\n/, '$1/Tabs /R\n')],
  ['28-011', inObject(/\/StructParent \d+/, '/StructParent 99999')],
  ['28-012', inObject(/(\/Subtype \/Link\n[\s\S]*)\/Contents (?:\([^)]*\)|<[^>]*>)/, '$1')],
  ['30-001', inObject(/\/MarkInfo/, '/Ref <</Page 1>>\n/MarkInfo')],
  ['30-002', inObject(/^<<\/Filter \/FlateDecode\n\/Length \d+>>/, '<</Subtype /Form>>')],
  ['31-001', inObject(/\/Registry \(Adobe\)/, '/Registry (Other)')],
  ['31-004', inObject(/\/CIDToGIDMap \/Identity\n/, '')],
  ['31-009', inObject(/\/FontFile2 \d+ 0 R/, '')],
  ['31-011', inStream(/<[0-9A-F]{4}> Tj/, '<FFF0> Tj')],
  ...['CharSet', 'CharSet', 'CIDSet', 'CIDSet'].map((key, at): [string, Spoil] => [
    `31-01${at + 2}`,
    inObject(/\/FontFile2/, `/${key} (A)\n/FontFile2`),
  ]),
  ['31-016', inObject(/\/W \[[\s\S]*\/DW \d+/, '/W []\n/DW 9999')],
  ['31-027', inObject(/\/ToUnicode \d+ 0 R/, '')],
  ['31-028', inStream(/(beginbfchar\n<\w+> )<\w+>/, '$1<0000>')],
  ['31-029', inStream(/(beginbfchar\n<\w+> )<\w+>/, '$1<FEFF>')],
  ['31-030', inStream(/<[0-9A-F]{4}> Tj/, '<0000> Tj')],
];
