import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { lookIntoDocument } from '../../src/documents/look-into.ts';
import { excelType, makeArchive, wordFile, writerFile } from '../helpers/make-archive.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const pdf = (objects: string): Uint8Array =>
  bytes(`%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n${objects}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`);
const oldWord = bytes(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${[...'WordDocument'].join('\0')}`);

const types: readonly [string, string, Uint8Array, string | undefined][] = [
  ['a program of Windows', 'docx', bytes('MZ\u0090\0\u0003\0\0\0'), 'EXE'],
  ['a program of Linux', 'pdf', bytes('\u007fELF\u0002\u0001'), 'ELF'],
  ['a shell script', 'txt', bytes('#!/bin/sh\nrm -rf x\n'), 'script'],
  ['a page', 'pdf', bytes('\n<!DOCTYPE html><html><body>x</body></html>'), 'HTML'],
  ['a page after a comment', 'csv', bytes('<!-- x --><script>x</script>'), 'HTML'],
  ['an old Word document', 'docx', oldWord, 'DOC'],
  ['a PDF', 'docx', pdf('1 0 obj\n<< >>\nendobj'), 'PDF'],
  ['a Word document', 'pdf', wordFile(), 'ZIP'],
  ['a table', 'docx', wordFile([], excelType), 'XLSX'],
  ['a text of LibreOffice', 'docx', writerFile(), 'ODT'],
  ['a table of LibreOffice', 'odt', writerFile([], 'spreadsheet'), 'ODS'],
  ['an archive', 'xlsx', makeArchive([{ name: 'readme.txt', content: 'x' }]), 'ZIP'],
  ['a picture', 'pdf', bytes('\u00ff\u00d8\u00ff\u00e0'), 'JPEG'],
  ['rich text', 'docx', bytes('{\\rtf1 x}'), 'RTF'],
  ['text', 'pdf', bytes('Handout\n'), 'TXT'],
  ['bytes that nobody knows', 'csv', bytes('a\0\u0001b'), undefined],
];
for (const [what, ending, content, actual] of types) {
  test(`${what} with a name that ends in .${ending} has the wrong type`, () => {
    assert.deepEqual(lookIntoDocument(ending, content), [{ kind: 'wrong-type', actual }]);
  });
}

const harmless: readonly [string, string, Uint8Array][] = [
  ['a Word document', 'docx', wordFile([{ name: 'word/embeddings/Microsoft_Excel_Sheet1.xlsx', content: 'x' }])],
  ['a text of LibreOffice', 'odt', writerFile([{ name: 'Configurations2/menubar/a.xml', content: '' }])],
  [
    'a PDF that begins at a page',
    'pdf',
    pdf('1 0 obj\n<< /OpenAction [3 0 R /FitH null] /Names << /EmbeddedFiles << >> >> >>\nendobj'),
  ],
  [
    'a PDF that goes to a page',
    'pdf',
    pdf('1 0 obj\n<< /OpenAction 2 0 R >>\nendobj\n2 0 obj\n<< /S /GoTo /D [3 0 R /Fit] >>\nendobj'),
  ],
  ['a PDF with compressed pages', 'pdf', pdf('1 0 obj\n<< /Length 9 >>\nstream\n/JS /Launch\nendstream\nendobj')],
  ['a text with a mark of order', 'txt', bytes('\u00ef\u00bb\u00bfPlan\n')],
  ['a text of Windows', 'txt', bytes('\u00ff\u00feP\0l\0a\0n\0')],
  ['a table', 'csv', bytes('name;change\nNorth;-5\nSouth;=A1+2\n')],
];
for (const [what, ending, content] of harmless) {
  test(`${what} has no findings`, () => {
    assert.deepEqual(lookIntoDocument(ending, content), []);
  });
}

test('macros of every program are found', () => {
  const parts = [
    ['docx', wordFile([{ name: 'word/vbaProject.bin', content: 'x' }])],
    [
      'docx',
      wordFile(
        [{ name: 'word\\vbaProject.bin', content: 'x' }],
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
    ],
    ['xlsx', wordFile([{ name: 'xl/macrosheets/sheet1.xml', content: 'x' }], excelType)],
    ['odt', writerFile([{ name: 'Basic/Standard/Module1.xml', content: 'x' }])],
    ['ods', writerFile([{ name: 'Scripts/python/run.py', content: 'x' }], 'spreadsheet')],
  ] as const;
  assert.deepEqual(
    parts.map(([ending, content]) =>
      lookIntoDocument(ending, content).map((each) => 'part' in each && [each.kind, each.part]),
    ),
    [
      [['macros', 'word/vbaProject.bin']],
      [['macros', 'word/vbaProject.bin']],
      [['macros', 'xl/macrosheets/sheet1.xml']],
      [['macros', 'Basic/Standard/Module1.xml']],
      [['macros', 'Scripts/python/run.py']],
    ],
  );
});

const packed = deflateSync(Buffer.from('5 0 << /S /JavaScript /JS (app.alert\\(1\\)) >>'));
const active: readonly [string, string, Uint8Array, string][] = [
  ['a script', 'pdf', pdf('1 0 obj\n<< /S /JavaScript /JS (app.alert) >>\nendobj'), 'JavaScript'],
  ['a script in a name with numbers', 'pdf', pdf('1 0 obj\n<< /S /J#61vaScript >>\nendobj'), 'JavaScript'],
  [
    'a script among packed objects',
    'pdf',
    pdf(`1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream\nendobj`),
    'JavaScript',
  ],
  ['a program to start', 'pdf', pdf('1 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj'), 'Launch'],
  [
    'a file inside',
    'pdf',
    pdf('1 0 obj\n<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream\nendobj'),
    'EmbeddedFile',
  ],
  [
    'an address that opens by itself',
    'pdf',
    pdf('1 0 obj\n<< /OpenAction 2 0 R >>\nendobj\n2 0 obj\n<< /S /URI /URI (https://x.example) >>\nendobj'),
    'OpenAction',
  ],
  [
    'an object of another program',
    'docx',
    wordFile([{ name: 'word/embeddings/oleObject1.bin', content: 'x' }]),
    'word/embeddings/oleObject1.bin',
  ],
  ['controls', 'docx', wordFile([{ name: 'word/activeX/activeX1.xml', content: 'x' }]), 'word/activeX/activeX1.xml'],
  [
    'a template elsewhere',
    'docx',
    wordFile([
      {
        name: 'word/_rels/settings.xml.rels',
        content:
          '<Relationships><Relationship Id="r1" Type="http://schemas.example/attachedTemplate" Target="https://x.example/a.dotm" TargetMode="External"/></Relationships>',
      },
    ]),
    'attachedTemplate',
  ],
  ['a cell that starts a program', 'csv', bytes("a;b\n1;=cmd|' /C calc'!A0\n"), "=cmd|' /C calc'!"],
  [
    'a script in an EPUB',
    'epub',
    makeArchive([
      { name: 'mimetype', content: 'application/epub+zip' },
      { name: 'OEBPS/a.js', content: 'x' },
    ]),
    'OEBPS/a.js',
  ],
];
for (const [what, ending, content, part] of active) {
  test(`${what} in a document is found`, () => {
    assert.deepEqual(lookIntoDocument(ending, content), [{ kind: 'active', part }]);
  });
}

test('encrypted documents of every program are found', () => {
  const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
  const documents = [
    ['pdf', pdf('1 0 obj\n<< /Encrypt 5 0 R >>\nendobj')],
    ['docx', bytes(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${[...'EncryptedPackage'].join('\0')}`)],
    ['odt', writerFile([{ name: 'META-INF/manifest.xml', content: manifest }])],
    ['xlsx', makeArchive([{ name: 'xl/workbook.xml', content: 'x', isEncrypted: true }])],
  ] as const;
  assert.deepEqual(
    documents.map(([ending, content]) => lookIntoDocument(ending, content)),
    documents.map(() => [{ kind: 'encrypted' }]),
  );
});

test('truncated documents are damaged', () => {
  const whole = wordFile();
  const documents = [
    ['pdf', pdf('x').subarray(0, 12)],
    ['docx', whole.subarray(0, whole.length - 30)],
    ['docx', bytes('PK\u0003\u0004')],
  ] as const;
  assert.deepEqual(
    documents.map(([ending, content]) => lookIntoDocument(ending, content)),
    documents.map(() => [{ kind: 'damaged' }]),
  );
});

test('an archive that claims to be huge, or has thousands of files, is not unpacked', () => {
  const many = Array.from({ length: 10_001 }, (_, at) => ({ name: `word/${at}.xml`, content: '' }));
  const bomb = [{ name: 'word/media/a.bin', content: 'x', claimedSize: 2_000_000_000 }];
  assert.deepEqual(
    [many, bomb].map((more) => lookIntoDocument('docx', wordFile(more))),
    [[{ kind: 'too-large' }], [{ kind: 'too-large' }]],
  );
});

test('a file that is larger than its archive says is read only up to the limit', () => {
  const zeros = Buffer.alloc(200_000_000);
  const content = wordFile([{ name: 'docProps/core.xml', content: zeros, claimedSize: 100 }]);
  const before = process.memoryUsage().arrayBuffers;
  assert.deepEqual(lookIntoDocument('docx', content), []);
  assert.ok(process.memoryUsage().arrayBuffers - before < 60_000_000);
});

const core = (creator: string, editor: string): string =>
  `<cp:coreProperties><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${editor}</cp:lastModifiedBy></cp:coreProperties>`;

test('the people that a document names in its properties and comments are listed', () => {
  const documents = [
    [
      'docx',
      wordFile([
        { name: 'docProps/core.xml', content: core('Ana Pop', 'Vlad &amp; Ion') },
        { name: 'docProps/app.xml', content: '<Company>North Library</Company>' },
      ]),
    ],
    ['docx', wordFile([{ name: 'word/comments.xml', content: '<w:comment w:id="0" w:author="Olena Koval"/>' }])],
    [
      'odt',
      writerFile([
        {
          name: 'meta.xml',
          content: '<meta:initial-creator>Ana Pop</meta:initial-creator><dc:creator>Ana Pop</dc:creator>',
        },
      ]),
    ],
    ['pdf', pdf('1 0 obj\n<< /Author (Ana \\(A.\\) Pop) /Title (x) >>\nendobj')],
    ['pdf', pdf('1 0 obj\n<< /Author <FEFF041E> >>\nendobj')],
    [
      'pdf',
      pdf(
        '1 0 obj\n<< /Type /Metadata /Length 9 >>\nstream\n<dc:creator><rdf:Seq><rdf:li>Ana Pop</rdf:li></rdf:Seq></dc:creator>\nendstream\nendobj',
      ),
    ],
    ['docx', wordFile([{ name: 'docProps/core.xml', content: core('python-docx', '') }])],
  ] as const;
  assert.deepEqual(
    documents.map(([ending, content]) =>
      lookIntoDocument(ending, content).flatMap((each) => ('names' in each ? each.names : [])),
    ),
    [
      ['Ana Pop', 'Vlad & Ion', 'North Library'],
      ['Olena Koval'],
      ['Ana Pop'],
      ['Ana (A.) Pop'],
      ['О'],
      ['Ana Pop'],
      [],
    ],
  );
});

test('a photograph with a place is found inside documents', async () => {
  const photograph = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#000' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 26/1 0/1' } })
    .jpeg()
    .toBuffer();
  const inPdf = pdf(`1 0 obj\n<< /Filter /DCTDecode >>\nstream\n${photograph.toString('latin1')}\nendstream\nendobj`);
  assert.deepEqual(lookIntoDocument('pdf', inPdf), [{ kind: 'position' }]);
  assert.deepEqual(lookIntoDocument('docx', wordFile([{ name: 'word/media/image1.jpeg', content: photograph }])), [
    { kind: 'position' },
  ]);
});

test('bytes of any kind, truncated anywhere, are inspected without a fault', () => {
  const whole = wordFile([{ name: 'docProps/core.xml', content: core('Ana Pop', 'Ion') }]);
  for (let end = 0; end < whole.length; end += 7) {
    lookIntoDocument('docx', whole.subarray(0, end));
    const turned = Uint8Array.from(whole);
    turned[end] = (turned[end] ?? 0) ^ 0xff;
    lookIntoDocument('docx', turned);
    lookIntoDocument('pdf', turned);
  }
});
