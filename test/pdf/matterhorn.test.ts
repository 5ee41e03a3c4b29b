/**
 * The checkpoints of the Matterhorn Protocol 1.1, which says how PDF/UA-1 (ISO 14289-1) is checked: what a program can
 * check is checked here; what only people can judge, and what our books never have, is named. The files claim nothing
 * unless people have judged: `file/xmp.test.ts`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Printer } from '../../src/browser/launch.ts';
import { pageObjects } from '../../src/pdf/file/pages.ts';
import { numberAfter, type PdfFile, readPdfFile } from '../../src/pdf/file/pdf-file.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { bookRequest, fixturePictures } from '../helpers/book-requests.ts';
import { pdfPublication } from '../helpers/pdf-books.ts';
import { missingTool, printerForTests, run, savePdf } from '../helpers/pdf-tools.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

interface Opened {
  readonly file: PdfFile;
  /** The texts of all objects that are no streams. */
  readonly objects: readonly string[];
  readonly path: string;
}
type Check = (opened: Opened) => void | Promise<void>;

const byPeople = 'people have to judge it';
const never = (what: string): string => `our books have no ${what}`;

const ofType = ({ objects }: Opened, type: RegExp): string[] => objects.filter((object) => type.test(object));
const elements = (opened: Opened): string[] => ofType(opened, /^<<\/Type \/StructElem\n/);
const elementsNamed = (opened: Opened, name: string): string[] =>
  elements(opened).filter((each) => each.includes(`/S /${name}\n`));
const absent =
  (...keys: readonly string[]): Check =>
  ({ objects }) => {
    for (const key of keys) assert.ok(!objects.some((object) => new RegExp(`/${key}\\b`).test(object)), key);
  };

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

/** What pages paint outside every mark. */
const unmarked = (content: string): string[] => {
  let depth = 0;
  return content.split('\n').filter((line) => {
    if (/ (?:BDC|BMC)$|>>BDC$/.test(line)) depth += 1;
    else if (line === 'EMC') depth -= 1;
    return depth === 0 && /(?:^| )(?:Tj|TJ|Do|f\*?|F|S|s|B\*?|b\*?|sh)$/.test(line);
  });
};

const checkpoints: readonly (readonly [string, string, Check | string])[] = [
  [
    '01',
    'all that is painted is content of an element or an artifact',
    async ({ file }) => {
      for (const page of pageObjects(file)) {
        const content = await file.stream(numberAfter(file.object(page), /\/Contents (\d+) 0 R/));
        assert.deepEqual(unmarked(content.toString('latin1')), []);
      }
    },
  ],
  [
    '02',
    'every element is a standard one or has the role of one',
    (opened) => {
      const mapped = /\/RoleMap <<([\s\S]*?)>>/.exec(ofType(opened, /StructTreeRoot/).join(''))?.[1] ?? '';
      const names = new Set(elements(opened).map((each) => /\/S \/(\w+)/.exec(each)?.[1] ?? ''));
      const unknown = [...names].filter((name) => !standard.has(name) && !mapped.includes(`/${name} /`));
      assert.deepEqual(unknown, []);
      assert.ok(names.size > 8);
    },
  ],
  ['03', 'nothing flickers', never('moving pictures and scripts')],
  ['04', 'nothing is said by colour alone', byPeople],
  ['05', 'nothing is said by sound alone', never('sound')],
  [
    '06',
    'the description names the title; conformance is not claimed',
    ({ path }) => {
      const xmp = run('pdfinfo', '-meta', path);
      assert.match(xmp, /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Збірка: /);
      assert.doesNotMatch(xmp, /pdfuaid/);
    },
  ],
  ['07', 'viewers show the title', (opened) => assert.ok(ofType(opened, /\/DisplayDocTitle true/).length > 0)],
  ['08', 'recognised text is right', never('scanned pages')],
  [
    '09',
    'list items have labels and bodies, rows of tables have cells; whether elements mean what they should, people judge',
    ({ file, ...rest }) => {
      const kidsOf = (element: string): string[] =>
        [...(/\/K (?:\[([^\]]*)\]|\d+ 0 R)/.exec(element)?.[0] ?? '').matchAll(/(\d+) 0 R/g)].map(
          ([, number]) => /\/S \/(\w+)/.exec(file.object(Number(number)))?.[1] ?? '',
        );
      const allowed = { LI: ['Lbl', 'LBody'], TR: ['TH', 'TD'] };
      for (const [name, kids] of Object.entries(allowed)) {
        const found = elementsNamed({ file, ...rest }, name).flatMap(kidsOf);
        assert.ok(found.length > 0 && found.every((kid) => kids.includes(kid)), `${name}: ${[...new Set(found)]}`);
      }
    },
  ],
  [
    '10',
    'every character has a code',
    ({ path }) => {
      assert.doesNotMatch(run('pdftotext', path, '-'), /\uFFFD/);
      for (const font of run('pdffonts', path).trim().split('\n').slice(2)) assert.match(font, / yes +\d+ +0$/);
    },
  ],
  [
    '11',
    'the language is named, and that of texts in another one',
    (opened) => {
      assert.match(opened.file.object(opened.file.trailer.root), /\/Lang \(uk\)/);
      const foreign = elements(opened).filter((each) => each.includes('/Lang (en)'));
      assert.ok(
        foreign.some((each) => each.includes('/S /Div')),
        'blocks',
      );
      assert.ok(
        foreign.some((each) => each.includes('/S /NonStruct')),
        'words',
      );
    },
  ],
  ['12', 'stretchable characters', never('stretched characters')],
  [
    '13',
    'every figure has a description; whether it says what is shown, people judge',
    (opened) => {
      const figures = elementsNamed(opened, 'Figure');
      assert.ok(figures.length > 0 && figures.every((each) => /\/Alt [(<]./.test(each)));
    },
  ],
  [
    '14',
    'headings begin with the first level and leave none out',
    ({ path }) => {
      const levels = [...run('pdfinfo', '-struct', path).matchAll(/^ *H(\d) /gm)].map(([, level]) => Number(level));
      assert.equal(levels[0], 1);
      levels.forEach((level, at) => {
        assert.ok(level <= (levels[at - 1] ?? 0) + 1, `H${level} after H${levels[at - 1]}`);
      });
    },
  ],
  [
    '15',
    'cells name their heads',
    (opened) => {
      const heads = elementsNamed(opened, 'TH');
      assert.ok(heads.length > 0 && heads.every((each) => each.includes('/Scope /Column')));
      assert.ok(elementsNamed(opened, 'TD').every((each) => each.includes('/Headers [')));
    },
  ],
  ['16', 'lists say how they are numbered where they are', byPeople],
  ['17', 'mathematics has a description', never('formulas')],
  [
    '18',
    'running heads and folios are artifacts',
    async ({ file }) => {
      const pages = pageObjects(file).slice(4);
      const painted = pages.map(async (page) => {
        const content = await file.stream(numberAfter(file.object(page), /\/Contents (\d+) 0 R/));
        return /\/Artifact BMC\nBT\n/.test(content.toString('latin1').slice(0, 400));
      });
      // The pages of the two parts have neither.
      assert.equal((await Promise.all(painted)).filter((each) => !each).length, 2);
    },
  ],
  ['19', 'notes have ids', never('elements of that name: notes are list items with links in both directions')],
  ['20', 'optional content has names', absent('OCProperties', 'OCG')],
  ['21', 'embedded files have names', absent('EmbeddedFiles', 'Filespec')],
  ['22', 'article threads follow the order', absent('Threads')],
  ['23', 'signatures', absent('Sig')],
  ['24', 'forms that are printed', absent('PrintField')],
  ['25', 'dynamic forms', absent('XFA', 'AcroForm')],
  [
    '26',
    'nothing keeps screen readers out',
    ({ path }) => assert.match(run('qpdf', '--show-encryption', path), /not encrypted/),
  ],
  ['27', 'there are bookmarks', ({ file }) => assert.match(file.object(file.trailer.root), /\/Outlines \d+ 0 R/)],
  [
    '28',
    'links say their words and stand in the structure, in whose order tabs go',
    (opened) => {
      const links = ofType(opened, /\/Subtype \/Link/);
      assert.ok(links.length > 20);
      for (const link of links) assert.ok(/\/Contents [(<]./.test(link) && /\/StructParent \d+/.test(link), link);
      for (const page of ofType(opened, /\/Type \/Page\n/).filter((each) => each.includes('/Annots'))) {
        assert.match(page, /\/Tabs \/S/);
      }
    },
  ],
  ['29', 'nothing runs', absent('JavaScript', 'JS')],
  ['30', 'no pictures of pages of other files', absent('Ref <<')],
  [
    '31',
    'every font is embedded',
    ({ path }) => {
      const fonts = run('pdffonts', path).trim().split('\n').slice(2);
      assert.ok(fonts.length >= 3);
      for (const font of fonts) assert.match(font, / yes yes yes /);
    },
  ],
];

const skip = missingTool('pdftotext', 'pdfinfo', 'pdffonts', 'qpdf');

describe('the Matterhorn Protocol', { skip }, () => {
  let printer: Printer;
  let bytes: Uint8Array;
  before(async () => {
    printer = await printerForTests();
    bytes = (await writePdf(bookRequest(pdfPublication, 'uk', { pictures: fixturePictures }), printer)).bytes;
  });
  after(() => printer.close());

  for (const [number, what, check] of checkpoints) {
    const isChecked = typeof check !== 'string';
    test(`${number}: ${what}`, { skip: !isChecked && check }, async (context) => {
      if (!isChecked) return;
      const file = readPdfFile(bytes);
      const numbers = Array.from(file.offsets.keys()).filter((each) => file.offsets[each]);
      const objects = numbers.map((each) => file.object(each)).filter((each) => !/ stream\n/.test(each));
      await check({ file, objects, path: await savePdf(await temporaryFolder(context), 'book.pdf', bytes) });
    });
  }
});
