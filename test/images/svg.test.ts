import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanSvg } from '../../src/images/svg.ts';

const svg = (inner: string, attributes = 'viewBox="0 0 10 20"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;
const markup = (inner: string): string =>
  (cleanSvg(svg(`<g>${inner}</g>`))?.parts ?? [])
    .map((part) => (part.kind === 'markup' ? part.markup : part.kind === 'prefix' ? 'P-' : `{${part.id}}`))
    .join('');

for (const [what, hostile] of [
  ['a script', '<script>alert(1)</script>'],
  ['a style', '<style>@import "https://evil.example"</style>'],
  ['foreign content', '<foreignObject><p>x</p></foreignObject>'],
  ['a link', '<a href="https://evil.example"></a>'],
  ['a picture from elsewhere', '<image href="https://evil.example/x.png"/>'],
  ['an animation', '<animate attributeName="href" to="javascript:x"/>'],
] as const) {
  test(`${what} is left out`, () => assert.equal(markup(hostile), '<g></g>'));
}

test('events, styles and addresses outside the picture are left out', () => {
  assert.equal(
    markup(
      '<rect onclick="x()" style="fill:url(//evil)" fill="url(https://evil.example#a)" width="3"/><use href="https://evil.example#a"/>',
    ),
    '<g><rect width="3"></rect><use></use></g>',
  );
});

test('ids are kept apart from those of other figures, and what points at them follows', () => {
  assert.equal(
    markup('<linearGradient id="fade"></linearGradient><rect fill="url(#fade)"/><use href="#fade"/>'),
    '<g><linearGradient id="P-fade"></linearGradient><rect fill="url(#P-fade)"></rect><use href="#P-fade"></use></g>',
  );
});

test('words wait for those of the reader’s language', () => {
  assert.equal(markup('<text data-label="romania">Romania</text>'), '<g><text>{romania}</text></g>');
});

test('a size stands in for a view box; without either there is no picture', () => {
  assert.equal(cleanSvg(svg('<rect/>', 'width="30" height="40px"'))?.viewBox, '0 0 30 40');
  assert.equal(cleanSvg(svg('<rect/>', '')), undefined);
  assert.equal(cleanSvg('<p>no picture</p>'), undefined);
  assert.equal(cleanSvg(svg('')), undefined);
});

test('a document type with entities is not read', () => {
  const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  assert.equal(cleanSvg(`${bomb}${svg('<rect/><text>&b;</text>')}`)?.kind, 'svg');
});
