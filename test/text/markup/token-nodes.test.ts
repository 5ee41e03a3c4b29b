import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasWords } from '../../../src/text/words.ts';
import { renderBody } from '../../helpers/render-body.ts';

const render = (body: string): string => renderBody(body, 'en').sections[0]?.html.markup ?? '';

test('every kind of block is written on lines of its own', () => {
  assert.equal(render('One\ntwo  \nthree\n\n---\n\nFour'), '<p>One\ntwo<br />\nthree</p>\n<hr />\n<p>Four</p>\n');
  assert.equal(render('- a\n- b\n\n  c\n'), '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>\n');
  assert.equal(render('1. a\n   - b\n2. c'), '<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ol>\n');
  assert.equal(render('> a'), '<blockquote>\n<p>a</p>\n</blockquote>\n');
});

test('code keeps its signs and says its language', () => {
  assert.equal(render('`a <b>`'), '<p><code>a &lt;b&gt;</code></p>\n');
  assert.equal(render('```html title\n<b>&\n```'), '<pre><code class="language-html">&lt;b&gt;&amp;\n</code></pre>\n');
  assert.equal(render('```\n```'), '<pre><code></code></pre>\n');
  assert.equal(render('    a\n    b'), '<pre><code>a\nb\n</code></pre>\n');
});

test('a table has heads for its columns and no empty lines', () => {
  assert.equal(
    render('Table:  Steps\n\n| a | b |\n| --- | :-: |\n| c | d |'),
    '<table>\n<caption>Steps</caption>\n<thead>\n<tr>\n<th scope="col">a</th>\n<th scope="col" class="align-center">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td class="align-center">d</td>\n</tr>\n</tbody>\n</table>\n',
  );
});

test('notes with the same words in place are two, a note that is called twice is one', () => {
  const numbers = (body: string): string[] => renderBody(body, 'en').notes.map(({ number }) => `${number}`);
  assert.deepEqual(numbers('A^[Same.] b^[Same.]'), ['1', '2']);
  assert.deepEqual(numbers('## A {#a}\n\nA^[Same.]\n\n## B {#b}\n\nB^[Same.]'), ['1', '2'], 'in two sections');
  assert.deepEqual(numbers('A[^n] b[^n]\n\n[^n]: Same.'), ['1']);
});

test('whether a line has words to read', () => {
  for (const text of ['a', 'ș', '7', '*a*', '…', '[a](page:about)', '—', '`x`', 'a\u3164'])
    assert.equal(hasWords(text), true, JSON.stringify(text));
  for (const text of ['', ' ', '&nbsp;', '\u3164', '\u2800 \u115f', '![A plan](plan)', '[^1]', '**', '\u00a0'])
    assert.equal(hasWords(text), text === '**', JSON.stringify(text));
});
