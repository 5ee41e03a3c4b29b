import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainInline, renderInline } from '../../src/text/inline.ts';
import { html } from '../../src/text/markup/html.ts';
import { hyphenateNodes } from '../../src/text/markup/hyphenate-nodes.ts';
import { readMarkup } from '../../src/text/markup/read-markup.ts';
import { writeNodes } from '../../src/text/markup/tree.ts';
import { type RenderedText, renderSections } from '../../src/text/render.ts';
import { splitSections } from '../../src/text/sections.ts';
import { renderBody } from '../helpers/render-body.ts';

const render = (body: string, language = 'en'): RenderedText => renderBody(body, language);
const body = (markdown: string, language?: string): string => render(markdown, language).sections[0]?.html.markup ?? '';

for (const [language, expected] of [
  ['en', '“He said ‘yes’”'],
  ['ro', '„He said «yes»”'],
  ['ro-MD', '„He said «yes»”'],
  ['uk', '«He said „yes“»'],
  ['el', '«He said “yes”»'],
] as const) {
  test(`straight quotes become those of ${language}`, () => {
    assert.equal(plainInline('"He said \'yes\'"', language), expected);
  });
}

test('a dash stays on the line of the word before it, also after an emphasised word and in a title', () => {
  assert.equal(
    body('Хаб — це *мережа* — і більше', 'uk'),
    '<p>Хаб\u00A0— це <em>мережа</em>\u00A0— і\u00A0більше</p>\n',
  );
  assert.equal(plainInline('Бібліотеки — партнери', 'uk'), 'Бібліотеки\u00A0— партнери');
  assert.equal(body('1998–2003 and `a — b`'), '<p>1998–2003 and <code>a — b</code></p>\n');
});

test('raw HTML is shown as text', () =>
  assert.equal(
    body('<script>x</script> & <b>y</b>'),
    '<p>&lt;script&gt;x&lt;/script&gt; &amp; &lt;b&gt;y&lt;/b&gt;</p>\n',
  ));

for (const address of ['javascript:alert(1)', '//evil.example', 'data:image/png;base64,AAAA', 'file:///etc/passwd']) {
  test(`${address} does not become a link`, () => assert.doesNotMatch(body(`[x](${address})`), /href/));
}

test('a link to a missing study keeps its words', () => {
  assert.equal(body('[this](study:known) and [that](study:gone)'), '<p><a href="/known/">this</a> and that</p>\n');
});

test('a picture alone in its paragraph becomes its figure; elsewhere it is left out', () => {
  assert.equal(body('![](map)\n'), '<figure>map</figure>\n');
  assert.equal(body('see ![](map) here'), '<p>see  here</p>\n');
});

test('a span in another language is marked, and the braces accept nothing else', () => {
  assert.equal(body('[текст]{lang=ru}'), '<p><span lang="ru">текст</span></p>\n');
  assert.equal(body('[x]{onclick=alert(1)}'), '<p>[x]{onclick=alert(1)}</p>\n');
});

test('notes are numbered through all sections, with links in both directions', () => {
  const text = render('## One {#one}\nA[^b]\n\n[^b]: *First*.\n## Two {#two}\nB[^a]\n\n[^a]: Second.\n');
  assert.deepEqual(
    text.notes.map(({ number, id, callId, html }) => ({ number, id, callId, html: html.markup })),
    [
      { number: 1, id: 's--note-1', callId: 's--call-1', html: '<p><em>First</em>.</p>\n' },
      { number: 2, id: 's--note-2', callId: 's--call-2', html: '<p>Second.</p>\n' },
    ],
  );
  assert.match(
    text.sections[1]?.html.markup ?? '',
    /<a id="s--call-2" href="#s--note-2" role="doc-noteref" aria-label="Note 2">2<\/a>/,
  );
});

test('a note may use another note', () => {
  const text = render('A[^1]\n\n[^1]: See[^2]\n\n[^2]: End.\n');
  assert.deepEqual(
    text.notes.map((note) => note.number),
    [1, 2],
  );
});

test('the alignment of a column is a class and not a style', () => {
  const html = body('| a | b |\n|---|--:|\n| 1 | 2 |\n');
  assert.match(html, /<th scope="col" class="align-right">|<th class="align-right" scope="col">/);
  assert.doesNotMatch(html, /style=/);
});

test('headings inside a section get the level below it and their own id', () => {
  const [section] = render('## One {#one}\n### Part {#part}\nA\n### Other\nB\n').sections;
  assert.deepEqual(section?.headings, [
    { id: 's--one-part', text: 'Part', level: 3 },
    { id: 's--one-h2', text: 'Other', level: 3 },
  ]);
});

test('a generated id of a heading changes if an author has used the same id', () => {
  const [section] = render('## One {#one}\n### First {#h2}\nA\n### Second\nB\n### Third\nC\n').sections;
  assert.deepEqual(
    section?.headings.map(({ id }) => id),
    ['s--one-h2', 's--one--h2', 's--one-h3'],
  );
});

test('a line of words never has pictures, because a book would ask for files that it does not have', () => {
  assert.equal(renderInline('Reading ![x](y) *together*', 'en').markup, 'Reading  <em>together</em>');
});

test('soft hyphens in a text are the same as in its whole markup, each span by its own language', () => {
  const sections = splitSections(
    '## International cooperation {#a}\n\nInternational "organisations" and [колекціонування та *колекціонування*]{lang=uk} in `international` organisations.[^1]\n\n![](map)\n\n| Organisations |\n|---|\n| international |\n\n[^1]: An international note.\n',
  ).map((section) => ({
    ...section,
    title: { text: section.title, language: 'en', origin: 'own' as const },
    language: 'en',
    origin: 'own' as const,
    file: 'test.md',
  }));
  const targets = {
    idPrefix: '',
    sectionLevel: 2,
    link: () => undefined,
    figure: () => html`<figure><figcaption lang="ro">responsabilitatea</figcaption></figure>`,
    noteLabel: String,
    labelLanguage: 'en',
  };
  const plain = renderSections(sections, targets);
  const broken = renderSections(sections, { ...targets, hyphens: true });
  const whole = (text: RenderedText): string[] => [
    ...text.sections.flatMap(({ titleHtml, html }) => [titleHtml.markup, html.markup]),
    ...text.notes.map(({ html }) => html.markup),
  ];
  assert.deepEqual(
    whole(broken),
    whole(plain).map((markup) => writeNodes(hyphenateNodes(readMarkup(markup), 'en'))),
  );
  assert.match(whole(broken).join(), /ко.?ле\u00ad/);
});
