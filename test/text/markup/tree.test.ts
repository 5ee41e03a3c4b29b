import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromNodes, type HtmlValue, html, joinHtml, nodesOf, trusted } from '../../../src/text/markup/html.ts';
import { readMarkup } from '../../../src/text/markup/read-markup.ts';
import {
  hasElement,
  type MarkupNode,
  mapElements,
  mapText,
  textOf,
  withAttribute,
  writeNodes,
} from '../../../src/text/markup/tree.ts';

test('a template is a tree, with its values in their places', () => {
  const lang = html` lang="${'uk'}"`;
  const name = trusted('h2');
  const made = html`<${name}${lang} id="a-${1}">A &amp; ${'<b>'}${html`<em>c</em>`}${[html`<br />`, 'd']}${false}</${name}>`;
  assert.deepEqual(made.nodes, [
    {
      name: 'h2',
      attributes: [
        ['lang', 'uk'],
        ['id', 'a-1'],
      ],
      children: [
        'A & <b>',
        { name: 'em', attributes: [], children: ['c'] },
        { name: 'br', attributes: [], children: [], end: ' />' },
        'd',
      ],
    },
  ]);
});

const text = fc.string({ unit: fc.constantFrom('a', 'ș', '<', '&', '"', '>', ' ', '\u00ad', '&amp;') });
const values: fc.Arbitrary<HtmlValue> = fc.letrec<{ value: HtmlValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constantFrom<HtmlValue>(null, undefined, false, 7, html`<img src="a.jpg" alt=""/>`, html`<wbr />`),
    fc.tuple(text, tie('value')).map(([word, inside]) => html`<p class="${word}">${inside}${word}</p>`),
    fc
      .tuple(text, tie('value'))
      .map(([word, inside]) => html`<ul${word && html` lang="${word}"`}><li>${inside}</li>${word}</ul>`),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;

test('a tree is written like its template, and reading it gives the same tree', () => {
  fc.assert(
    fc.property(values, (value) => {
      const markup = html`${value}`.markup;
      assert.equal(fromNodes(nodesOf(html`${value}`)).markup, markup);
      assert.deepEqual(readMarkup(markup), nodesOf(value));
      assert.equal(joinHtml([value, value], ', ').markup, `${markup}, ${markup}`);
    }),
  );
});

test('markup that is not well-formed is refused', () => {
  for (const broken of ['<p>', '</p>', '<p></div>', '<p', '<p hidden>a</p>'])
    assert.throws(() => readMarkup(broken), TypeError, broken);
  assert.throws(() => html`<p>${'a'}`.nodes, TypeError);
});

test('a change makes new nodes only where something changes', () => {
  const { nodes } = html`<ul><li>a</li><li><b>c</b></li></ul><p><b>d</b></p><p>e</p>`;
  const same = mapElements(nodes, (element) => element);
  assert.equal(same, nodes);
  const marked = mapElements(nodes, (element) => (element.name === 'li' ? withAttribute(element, 'id', 'x') : element));
  assert.equal(writeNodes(marked), '<ul><li id="x">a</li><li id="x"><b>c</b></li></ul><p><b>d</b></p><p>e</p>');
  assert.equal(marked[1], nodes[1]);
  const without = mapElements(nodes, (element): MarkupNode[] => (element.name === 'b' ? [] : [element]));
  assert.equal(writeNodes(without), '<ul><li>a</li><li></li></ul><p></p><p>e</p>');
});

test('the words of a tree are the words that readers see', () => {
  const { nodes } = html`<p>A &amp; <em>b</em><br />c</p>`;
  assert.equal(textOf(nodes), 'A & b c');
  assert.ok(hasElement(nodes, ({ name }) => name === 'em') && !hasElement(nodes, ({ name }) => name === 'b'));
});

test('a change of a later text keeps those before it, each once', () => {
  const nodes: MarkupNode[] = ['a', { name: 'b', attributes: [], children: ['c'] }, 'd'];
  assert.deepEqual(
    mapText(nodes, (words) => (words === 'd' ? 'e' : words)),
    ['a', nodes[1], 'e'],
  );
  assert.deepEqual(
    mapText(nodes, (words) => (words === 'c' ? 'e' : words)),
    ['a', { name: 'b', attributes: [], children: ['e'] }, 'd'],
  );
  assert.deepEqual(
    mapText(nodes, (words) => `${words}!`),
    ['a!', { name: 'b', attributes: [], children: ['c!'] }, 'd!'],
  );
  assert.equal(
    mapText(nodes, (words) => words),
    nodes,
  );
});

test('attributes are read whole, or named as none', () => {
  assert.deepEqual(readMarkup('<a b="" c="&quot;"/>'), [
    {
      name: 'a',
      attributes: [
        ['b', ''],
        ['c', '"'],
      ],
      children: [],
      end: '/>',
    },
  ]);
  for (const wrong of ['<a b>', '<a b=c></a>', "<a b='c'></a>", '<a b="c></a>', '<a b="c"d="e"></a>'])
    assert.throws(
      () => readMarkup(wrong),
      { name: 'TypeError', message: /^(?:These are no attributes|A tag has no end|<a)/ },
      wrong,
    );
});

test('an element whose name alone is a value is made with it each time', () => {
  const heading = (name: string) => html`<${trusted(name)}>a</${trusted(name)}>`;
  const named = (name: string): MarkupNode => ({ name, attributes: [], children: ['a'] });
  assert.deepEqual(
    ['h2', 'h3'].map((name) => heading(name).nodes[0]),
    ['h2', 'h3'].map(named),
  );
});
