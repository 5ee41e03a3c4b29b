import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanSvg } from '../../../src/images/svg/clean-svg.ts';

const svg = (inner: string, attributes = 'viewBox="0 0 10 20"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;
const cleaned = (source: string) => {
  const result = cleanSvg(source);
  if (typeof result === 'string') throw new Error(result);
  return result;
};
const written = (source: string): string =>
  cleaned(source)
    .parts.map((part) => {
      if (part.kind === 'markup') return part.markup;
      if (part.kind === 'image') return '[photograph]';
      return part.kind === 'prefix'
        ? 'P-'
        : `{${part.id}${part.line === undefined ? '' : ` ${part.line}/${part.lines}`}}`;
    })
    .join('');
const markup = (inner: string): string => written(svg(`<g>${inner}</g><path/>`)).replace(/<path><\/path>$/, '');
const lost = (inner: string): string[] =>
  cleaned(svg(`<g><rect/>${inner}</g>`)).losses.map(({ part, line }) => `${line}: ${part}`);

for (const [what, hostile, left] of [
  ['a script', '<script>alert(1)</script>', ''],
  ['a style sheet from elsewhere', '<style>@import "https://evil.example"</style>', ''],
  [
    'foreign content that is more than words',
    '<foreignObject><iframe src="https://evil.example"></iframe></foreignObject>',
    '<g></g>',
  ],
  ['the address of a link', '<a href="https://evil.example"></a>', '<g></g>'],
  ['a picture from elsewhere', '<image href="https://evil.example/x.png"/>', ''],
  ['an animation', '<animate attributeName="href" to="javascript:x"/>', ''],
] as const) {
  test(`${what} is left out`, () => assert.equal(markup(hostile), `<g>${left}</g>`));
}

test('events and addresses outside the picture are left out, in styles too', () => {
  assert.equal(
    markup(
      '<rect onclick="x()" style="fill:url(//evil)" stroke="url(https://evil.example#a)" width="3"/><use href="https://evil.example#a"/>',
    ),
    '<g><rect width="3"></rect><use></use></g>',
  );
  assert.deepEqual(lost('<use href="https://evil.example#a"/>'), ['1: <use href>']);
});

test('ids get a prefix for each figure, and references to them too', () => {
  assert.equal(
    markup('<linearGradient id="fade"></linearGradient><rect fill="url(#fade)"/><use href="#fade"/>'),
    '<g><linearGradient id="P-fade"></linearGradient><rect fill="url(#P-fade)"></rect><use href="#P-fade"></use></g>',
  );
});

test('any id without a space is valid, and two ids never become one', () => {
  assert.equal(
    markup(
      '<path id="a.1"/><path id="дім"/><path id="дiм"/><use href="#a.1"/><use xlink:href="#дім"/><rect fill="url(\'#дiм\') red"/>',
    ),
    '<g><path id="P-u-a_2e_1"></path><path id="P-u-_434__456__43c_"></path><path id="P-u-_434_i_43c_"></path>' +
      '<use href="#P-u-a_2e_1"></use><use href="#P-u-_434__456__43c_"></use><rect fill="url(#P-u-_434_i_43c_) red"></rect></g>',
  );
});

test('labels can be replaced by the reader’s language, in as many lines as drawn', () => {
  assert.equal(
    markup('<text font-size="9" data-label="romania">Romania</text>'),
    '<g><text font-size="9">{romania}</text></g>',
  );
  assert.equal(
    markup(
      '<text font-size="9" data-label="two"><tspan x="1" y="2">Two</tspan><tspan x="1" y="4">lines</tspan></text>',
    ),
    '<g><text font-size="9"><tspan x="1" y="2">{two 0/2}</tspan><tspan x="1" y="4">{two 1/2}</tspan></text></g>',
  );
});

test('style sheets and style attributes become attributes, by importance, specificity and order', () => {
  assert.equal(
    written(
      svg(
        '<style>rect{fill:red} .a{fill:blue;stroke:#05a} #b{fill:green!important} rect{stroke-linejoin:round}</style><rect class="a" fill="black"/><rect id="b" style="fill:white;opacity:.5"/>',
      ),
    ),
    '<rect fill="blue" stroke="#05a" stroke-linejoin="round"></rect><rect id="P-b" fill="green" stroke-linejoin="round" opacity=".5"></rect>',
  );
});

test('classes of a file never clash with those of the page; the house’s own stay if the file does not style them', () => {
  assert.equal(
    markup('<rect class="soft"/><rect class="site-header"/>'),
    '<g><rect class="soft"></rect><rect></rect></g>',
  );
  assert.equal(written(svg('<style>.soft{fill:red}</style><rect class="soft"/>')), '<rect fill="red"></rect>');
  assert.equal(cleaned(svg('<rect class="soft"/>')).hasOwnColours, false);
  assert.equal(cleaned(svg('<rect fill="red"/>')).hasOwnColours, true);
});

test('attributes of the root apply to all parts', () => {
  assert.equal(
    written(svg('<path d="M0 0h9"/>', 'viewBox="0 0 9 9" fill="none" style="stroke:#05a;background-color:#fff"')),
    '<rect x="0" y="0" width="9" height="9" fill="#fff"></rect><g fill="none" stroke="#05a"><path d="M0 0h9"></path></g>',
  );
});

test('text without a font size has that of browsers, whatever the page has', () => {
  assert.equal(written(svg('<text>a</text>')), '<g font-size="16"><text>a</text></g>');
  assert.equal(
    written(svg('<text style="font:italic bold 12pt/1.2 Arial">a</text>')),
    '<text font-size="16" font-weight="bold" font-style="italic">a</text>',
  );
});

test('a hidden layer stays hidden', () => {
  assert.equal(
    markup('<g style="display:none"><text font-size="9">draft</text></g>'),
    '<g><g display="none"><text font-size="9">draft</text></g></g>',
  );
});

test('a size in CSS units replaces a missing view box; a percentage does not', () => {
  const box = (attributes: string, inner = '<rect x="10" y="5" width="20" height="30"/>'): string =>
    Object.values(cleaned(svg(inner, attributes)).frame).join(' ');
  assert.equal(box('width="30" height="40px"'), '0 0 30 40');
  assert.equal(box('width="1in" height="72pt"'), '0 0 96 96');
  assert.equal(box('width="100%" height="100%"'), '10 5 20 30');
  assert.equal(box(''), '10 5 20 30');
  assert.equal(
    box('', '<path stroke="#000" stroke-width="2" d="M10 10h20" transform="translate(5 5)"/>'),
    '14 14 22 2',
  );
  assert.equal(box('width="200" height="100" viewBox="0 0 10 10"'), '-5 0 20 10');
});

test('a file without a drawing is refused, each with its reason', () => {
  assert.equal(cleanSvg('<p>no picture</p>'), 'no-svg');
  assert.equal(cleanSvg(svg('')), 'empty');
  assert.equal(cleanSvg(svg('<defs><rect width="3" height="3"/></defs>', '')), 'empty');
  assert.equal(cleanSvg(svg('<g>'.repeat(500))), 'too-deep');
});

test('a drawing inside a drawing has its own frame and view box', () => {
  assert.equal(
    markup('<svg x="50" y="5" width="20" height="20" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>'),
    '<g><g transform="translate(50 5)"><clipPath id="P-own-1"><rect width="20" height="20"></rect></clipPath>' +
      '<g clip-path="url(#P-own-1)"><g transform="translate(0 0) scale(2) translate(0 0)"><rect width="10" height="10"></rect></g></g></g></g>',
  );
});

test('an embedded photograph keeps its place', () => {
  const source = svg('<image width="20" height="10" xlink:href="data:image/png;base64,AAAA"/>');
  assert.equal(written(source), '<image width="20" height="10"[photograph]></image>');
  assert.deepEqual([...(cleaned(source).embedded[0] ?? [])], [0, 0, 0]);
});

test('words in embedded HTML become lines of text', () => {
  const html =
    '<foreignObject x="0" y="0" width="100" height="40"><div style="display:flex;align-items:center;justify-content:center;width:100px;height:40px">' +
    '<div style="font-size:10px;color:#333;text-align:center">Half <b>of us</b><br>and more</div></div></foreignObject>';
  assert.equal(
    markup(html),
    '<g><g><text x="50" y="17" text-anchor="middle" font-size="10"><tspan fill="#333">Half </tspan><tspan fill="#333" font-weight="700">of us</tspan></text>' +
      '<text x="50" y="29" text-anchor="middle" font-size="10" fill="#333">and more</text></g></g>',
  );
});

test('of several versions the first one that browsers can draw is used', () => {
  assert.equal(
    markup(
      '<switch><foreignObject requiredExtensions="x"></foreignObject><g><text font-size="9">kept</text></g></switch>',
    ),
    '<g><g><g><text font-size="9">kept</text></g></g></g>',
  );
});

test('drawn parts that cannot be kept are reported with their line', () => {
  assert.deepEqual(lost('\n<image href="https://elsewhere.example/a.png"/>'), ['2: <image>']);
  assert.deepEqual(lost('<rect style="mix-blend-mode:multiply"/>'), ['1: mix-blend-mode: multiply']);
  assert.deepEqual(lost('<rect><animate attributeName="x" to="9"/></rect>'), ['1: <animate>']);
  assert.deepEqual(lost('<rect style="clip-path:circle(50%)"/>'), ['1: clip-path: circle(50%)']);
  assert.deepEqual(lost('<flowRoot>words</flowRoot>'), ['1: <flowroot>']);
  assert.deepEqual(lost('<title>t</title><metadata>m</metadata><style>a{}</style>'), []);
});

test('entities of a document type are not expanded', () => {
  const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  assert.match(written(`${bomb}${svg('<rect/><text font-size="9">&b;</text>')}`), /&amp;b;/);
});
