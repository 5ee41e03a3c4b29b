import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeNodes } from '../../src/text/markup/tree.ts';
import { cleanMath as clean, isOfficeMath } from '../../src/text/math.ts';
import { renderSections } from '../../src/text/render.ts';
import { splitSections } from '../../src/text/sections.ts';

const cleanMath = (source: string) => {
  const { formula, refused } = clean(source);
  return { markup: formula && writeNodes([formula]), refused };
};
const namespace = 'xmlns="http://www.w3.org/1998/Math/MathML" display="block"';

test('a formula keeps its layout, in one form', () => {
  assert.deepEqual(
    cleanMath(`<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x minus 1 over Σ">
<mfrac linethickness="2px"><mrow><mi>x</mi><mo>-</mo><mn>1</mn></mrow><mi mathvariant="normal">sin</mi></mfrac></math>`),
    {
      markup: `<math ${namespace} alttext="x minus 1 over Σ">
<mfrac linethickness="2px"><mrow><mi class="variable">x</mi><mo>−</mo><mn>1</mn></mrow><mi mathvariant="normal">sin</mi></mfrac></math>`,
      refused: [],
    },
  );
});

test('parts that run, fetch or link are removed and named', () => {
  const hostile = `<math onclick="alert(1)"><mi href="javascript:alert(1)" style="x:url(y)">a</mi><script>alert(1)</script>
<maction actiontype="statusline"><mi>b</mi></maction><annotation-xml encoding="text/html"><img src="http://127.0.0.1/x.png"></annotation-xml>
<mtext><a href="http://127.0.0.1">&lt;b&gt;</a></mtext><mspace width="url(x)"/></math>`;
  const { markup = '', refused } = cleanMath(hostile);
  assert.doesNotMatch(markup, /script|alert|href|style|onclick|img|url|annotation|maction|<a\b/);
  assert.deepEqual(refused, ['onclick', 'href', 'style', '<script', '<maction', '<annotation-xml', '<a', 'width']);
});

test('a block without a formula, or with more than one, is named by its beginning', () => {
  assert.deepEqual(cleanMath('x^2'), { markup: undefined, refused: ['x^2'] });
  assert.deepEqual(cleanMath('<math></math><p>More</p>').refused, ['<math></math><p>More</p>']);
  // Elements of HTML end a formula: what follows stands outside.
  const broken = cleanMath('<math><mi>a</mi><img src="x" onerror="alert(1)"></math>');
  assert.doesNotMatch(broken.markup ?? '', /img|alert/);
  assert.equal(broken.refused.length, 1);
});

test('a block named math is a formula, any other is shown as it is written', () => {
  const body = '## A {#a}\n\n```math\n<math><mn>1</mn></math>\n```\n\n```\n<math><mn>2</mn></math>\n```\n';
  const sections = splitSections(body).map((section) => ({
    id: section.id,
    title: { text: section.title, language: 'en' },
    markdown: section.markdown,
    language: 'en',
    origin: 'own' as const,
    file: 'a.md',
    line: 1,
  }));
  const targets = {
    idPrefix: '',
    link: () => undefined,
    figure: () => undefined,
    sectionLevel: 2,
    noteLabel: String,
    labelLanguage: 'en',
  };
  const [section] = renderSections(sections as never, targets).sections;
  assert.equal(
    section?.html.markup,
    `<p class="formula"><math ${namespace}><mn>1</mn></math></p>\n<pre><code>&lt;math&gt;&lt;mn&gt;2&lt;/mn&gt;&lt;/math&gt;\n</code></pre>\n`,
  );
});

const mathMl = 'http://www.w3.org/1998/Math/MathML';

test('a formula from Word loses any prefix of its names', () => {
  for (const prefix of ['mml', 'm', 'x-1']) {
    const written = `<?xml version="1.0"?><${prefix}:math xmlns:${prefix}="${mathMl}" xmlns:o="urn:office" alttext="a over b"><${prefix}:mfrac><${prefix}:mi>a</${prefix}:mi><${prefix}:mi>b</${prefix}:mi></${prefix}:mfrac></${prefix}:math>`;
    assert.deepEqual(cleanMath(written), {
      markup: `<math ${namespace} alttext="a over b"><mfrac><mi class="variable">a</mi><mi class="variable">b</mi></mfrac></math>`,
      refused: [],
    });
  }
});

test('brackets of older formulas become ordinary signs', () => {
  const inside = (written: string) => cleanMath(`<math>${written}</math>`);
  assert.deepEqual(inside('<mfenced><mi>ab</mi><mn>1</mn></mfenced>'), {
    markup: `<math ${namespace}><mrow><mo fence="true">(</mo><mi>ab</mi><mo separator="true">,</mo><mn>1</mn><mo fence="true">)</mo></mrow></math>`,
    refused: [],
  });
  assert.deepEqual(inside('<mfenced open="[" close="" separators="; |"><mn>1</mn><mn>2</mn><mn>3</mn></mfenced>'), {
    markup: `<math ${namespace}><mrow><mo fence="true">[</mo><mn>1</mn><mo separator="true">;</mo><mn>2</mn><mo separator="true">|</mo><mn>3</mn></mrow></math>`,
    refused: [],
  });
  assert.deepEqual(inside('<mfenced><maction/></mfenced>').refused, ['<maction']);
});

test('a formula from LibreOffice is shown without its description for programs', () => {
  const written = `<math xmlns="${mathMl}" display="block">
 <semantics><mstyle displaystyle="true"><mrow><mi>ab</mi><mo stretchy="false">+</mo><mn>1</mn></mrow></mstyle><annotation encoding="StarMath 5.0">ab + 1</annotation></semantics>
</math>`;
  assert.deepEqual(cleanMath(written), {
    markup: `<math ${namespace}>\n <mstyle displaystyle="true"><mrow><mi>ab</mi><mo stretchy="false">+</mo><mn>1</mn></mrow></mstyle>\n</math>`,
    refused: [],
  });
});

test('the alignment of a table is removed without a problem, but not its lines', () => {
  const table = (attributes: string) => `<math><mtable ${attributes}><mtr><mtd><mn>1</mn></mtd></mtr></mtable></math>`;
  assert.deepEqual(cleanMath(table('columnalign="left" rowspacing="4pt" frame="none" id="t" xml:space="preserve"')), {
    markup: `<math ${namespace}><mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable></math>`,
    refused: [],
  });
  assert.deepEqual(cleanMath(table('frame="solid"')).refused, ['frame']);
});

test('Word’s own format for formulas is recognised', () => {
  const office =
    '<m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath/></m:oMathPara>';
  assert.deepEqual(
    [cleanMath(office).refused, isOfficeMath('<m:oMathPara'), isOfficeMath('<mfrac')],
    [['<m:oMathPara'], true, false],
  );
});

test('spaces and comments around a formula are ignored; words are named', () => {
  const plain = cleanMath('<math><mi>ab</mi></math>');
  assert.deepEqual(cleanMath('\n <!-- x --> <math><mi>ab</mi></math>\n <!-- y -->\n'), plain);
  assert.equal(cleanMath('\n  words\n').refused[0], 'words');
  assert.equal(cleanMath('<math><mi>ab</mi></math> more').refused.length, 1);
  assert.equal(cleanMath('').refused.length, 1);
});
