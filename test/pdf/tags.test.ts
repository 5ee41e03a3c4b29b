/** What our structure has beyond what no PDF/UA file may lack: see `matterhorn/`. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { bookRequest, fixturePictures } from '../helpers/book-requests.ts';
import { type Element, elementsOf, type OpenedPdf, openPdf, pagesOf } from '../helpers/opened-pdf.ts';
import { pdfPublication, withFormula } from '../helpers/pdf-books.ts';
import { printerForTests } from '../helpers/pdf-tools.ts';

describe('the structure of a book', () => {
  let opened: OpenedPdf;
  let elements: Element[];
  before(async () => {
    const printer = await printerForTests();
    const request = bookRequest(withFormula(pdfPublication), 'uk', { pictures: fixturePictures });
    opened = await openPdf((await writePdf(request, printer)).bytes);
    elements = elementsOf(opened);
    await printer.close();
  });
  const sources = (role: string): string[] => elements.filter((each) => each.role === role).map(({ source }) => source);

  test('blocks and words in another language have that language', () => {
    for (const role of ['Div', 'NonStruct'])
      assert.ok(
        sources(role).some((each) => each.includes('/Lang (en)')),
        role,
      );
  });

  test('cells refer to their heads: columns in texts, rows in facts', () => {
    assert.ok(sources('TD').every((each) => each.includes('/Headers [')));
    for (const scope of ['Row', 'Column'])
      assert.ok(
        sources('TH').some((each) => each.includes(`/Scope /${scope}`)),
        scope,
      );
  });

  test('figures are where their boxes say, between the margins', () => {
    const boxes = sources('Figure').map((each) => (/\/BBox \[([^\]]*)\]/.exec(each)?.[1] ?? '').split(' ').map(Number));
    assert.ok(boxes.length > 0);
    for (const [left = NaN, bottom = NaN, right = NaN, top = NaN] of boxes) {
      assert.ok(left >= 100 && right <= 495 && left < right, `${left} ${right}`);
      assert.ok(bottom >= 73 && top <= 772 && bottom < top, `${bottom} ${top}`);
    }
  });

  test('labels of lists have text, and painted bullets are artifacts', () => {
    assert.ok(sources('L').some((each) => each.includes('/ListNumbering /Disc')));
    const labels = pagesOf(opened).flatMap(({ content }) => content.match(/^\/Lbl [^\n]*BDC\n[\s\S]*?^EMC$/gm) ?? []);
    for (const label of labels) assert.match(label, / Tj$/m);
    assert.equal(sources('Lbl').length, labels.length);
  });

  test('a formula is tagged as a formula with its words', () => {
    assert.deepEqual(
      sources('Formula').map((each) => /\/Alt \(([^)]*)\)/.exec(each)?.[1]),
      ['x squared'],
    );
  });

  test('running heads and folios are artifacts', () => {
    const silent = pagesOf(opened)
      .slice(4)
      .filter(({ content }) => !/\/Artifact BMC\nBT\n/.test(content.slice(0, 400)));
    // The pages of the two parts have neither.
    assert.equal(silent.length, 2);
  });

  test('every element is inside its parent exactly once', () => {
    const named = elements.flatMap(({ number, source }) => `${/\/P (\d+) 0 R/.exec(source)?.[1]} ${number}`);
    const held = [...opened.objects].flatMap(([number, source]) =>
      /^<<\/Type \/Struct(?:Elem|TreeRoot)\n/.test(source) ? kidsOf(source).map((kid) => `${number} ${kid}`) : [],
    );
    assert.deepEqual(held.sort(), named.sort());
  });

  test('no element keeps a mark that became an artifact', () => {
    const marks = new Set(
      pagesOf(opened).flatMap(({ number, content }) =>
        [...content.matchAll(/\/MCID (\d+)/g)].map(([, mark]) => `${number} ${mark}`),
      ),
    );
    const named = elements.flatMap(({ source }) => marksOf(source));
    assert.deepEqual(
      named.filter((each) => !marks.has(each)),
      [],
    );
    assert.equal(new Set(named).size, named.length);
    assert.equal(named.length, marks.size);
  });
});

const kidsOf = (source: string): string[] => {
  const own = source.replace(/<<\/Type \/(?:MCR|OBJR)[\s\S]*?>>/g, '');
  return [...(/\n\/K (\[[^\]]*\]|\d+ 0 R)/.exec(own)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => kid);
};

/** The marks that an element names, each with its page: `/Pg 2 0 R /K [0 12 0 R <</Type /MCR /Pg 3 0 R /MCID 1>>]`. */
function marksOf(source: string): string[] {
  const others = [...source.matchAll(/<<\/Type \/MCR\s+\/Pg (\d+) 0 R\s+\/MCID (\d+)>>/g)];
  const own = source.replace(/<<\/Type \/(?:MCR|OBJR)[\s\S]*?>>/g, '').replace(/\d+ 0 R(?!\n\/K)/g, '');
  const page = /\/Pg (\d+) 0 R/.exec(source.slice(0, source.indexOf('\n/K ')))?.[1];
  const list = /\n\/K (?:\[([^\]]*)\]|(\d+))/.exec(own);
  const numbers = (list?.[1] ?? list?.[2] ?? '').match(/\d+/g) ?? [];
  return [...others.map(([, other, mark]) => `${other} ${mark}`), ...numbers.map((mark) => `${page} ${mark}`)];
}
