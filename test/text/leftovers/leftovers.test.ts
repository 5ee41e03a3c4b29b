import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeftovers } from '../../../src/text/leftovers/find-leftovers.ts';

const find = (text: string, allowed: readonly string[] = []) =>
  findLeftovers({ text, file: 'en.md', bodyStart: 0, allowed: new Set(allowed) });
const words = (text: string): unknown[] => find(text).map(({ code, params }) => [code, params.text]);

/** System, what its authors write, and the kind of advice. */
const instructions: readonly [string, string, string][] = [
  ['Kramdown', 'A [link](https://example.org){:target="_blank"} here.', 'attributes'],
  ['Kramdown, a block', 'A text.\n{: .wide}', 'attributes'],
  ['Pandoc, id and class', '### One {#one .wide}', 'attributes'],
  ['Hugo', '{{< youtube id="abc" >}}', 'shortcode'],
  ['Hugo, the other form', '{{% notice %}}', 'shortcode'],
  ['Liquid, a tag', '{% include box.html %}', 'shortcode'],
  ['Liquid, a value', 'By {{ site.author }}.', 'shortcode'],
  ['ERB', 'By <%= author %>.', 'shortcode'],
  ['a handbook', 'What {term:open data} is.', 'shortcode'],
  ['WordPress', '[caption id="a" width="3"]A caption[/caption]', 'shortcode'],
  ['Sphinx', '.. note:: Read this.', 'shortcode'],
  ['Sphinx, a role', 'See :ref:`there`.', 'shortcode'],
  ['Docusaurus', '::: warning\nA text.\n:::', 'box'],
  ['MkDocs', '!!! note "Mind"\n    A text.', 'box'],
  ['MkDocs, closed', '??? note "Mind"\n    A text.', 'box'],
  ['GitHub', '> [!NOTE]\n> A text.', 'box'],
  ['Obsidian', '> [!tip]\n> A text.', 'box'],
  ['a school', '--- task ---', 'box'],
  ['Markdown of a wiki', '[TOC]', 'contents'],
  ['Confluence', '{toc:maxLevel=2}', 'contents'],
  ['a wiki', 'See [[Reading room]].', 'wiki'],
  ['Obsidian, a picture', '![[door.png]]', 'wiki'],
  ['MediaWiki, a link', 'See [https://example.org the page].', 'wiki'],
  ['MediaWiki, a heading', '== Results ==', 'wiki'],
  ['a forum', 'This is [b]bold[/b].', 'wiki'],
  ['GitHub, tasks', '- [ ] One\n- [x] Two', 'task'],
  ['definition lists', 'Term\n: Its meaning', 'definition'],
  ['LaTeX', 'Where $x^2$ is.', 'formula'],
  ['LaTeX, a command', 'As \\textbf{bold} words.', 'formula'],
  ['Pandoc, lowered', 'H~2~O', 'raised'],
  ['Pandoc, raised', 'x^2^', 'raised'],
  ['GitHub, emoji', 'Good :smile: day.', 'emoji'],
  ['MDX', "import Box from './box.js'\n\nA text.", 'code'],
  ['Obsidian, comments', 'A text %%not this%% goes on.', 'code'],
  ['AsciiDoc', '[NOTE]\nA text.', 'code'],
  ['Org', '#+TITLE: A text', 'code'],
  ['Pandoc, citations', 'As said [@smith2020, p. 5].', 'citation'],
  ['marked words', 'A ==marked== word.', 'mark'],
];
for (const [system, text, kind] of instructions) {
  test(`an instruction of ${system} is reported`, () => {
    assert.deepEqual(
      find(text).map(({ code, severity, params }) => [code, severity, params.kind]),
      [['markup-leftover', 'warning', kind]],
    );
  });
}

test('instructions of one kind are one problem that names the first three', () => {
  assert.deepEqual(words('{{a}} and {{b}} and {{c}} and {{d}}'), [['markup-leftover', '{{a}}  {{b}}  {{c}}  …']]);
});

const unfinished: readonly [string, string][] = [
  ['TODO: ask Ana.', 'TODO'],
  ['FIXME later', 'FIXME'],
  ['There were XXX readers.', 'XXX'],
  ['There were ХХХ читачів.', 'ХХХ'],
  ['TBD', 'TBD'],
  ['It cost ??? lei.', '???'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
  ['Numele: ______', '______'],
  ['Rezultate: DE COMPLETAT', 'DE COMPLETAT'],
  ['DE FACUT: fotografii', 'DE FACUT'],
  ['DE FĂCUT', 'DE FĂCUT'],
  ['ЗРОБИТИ: фото', 'ЗРОБИТИ'],
  ['Тут ДОДАТИ число', 'ДОДАТИ'],
  ['ΝΑ ΓΙΝΕΙ ο πίνακας', 'ΝΑ ΓΙΝΕΙ'],
  ['ΝΑ ΣΥΜΠΛΗΡΩΘΕΙ', 'ΝΑ ΣΥΜΠΛΗΡΩΘΕΙ'],
  ['Opened on [date].', '[date]'],
  ['Відкрито [вставити дату].', '[вставити дату]'],
  ['Фото 1', 'Фото 1'],
  ['Figura 2.', 'Figura 2.'],
];
for (const [text, found] of unfinished) {
  test(`“${found}” is a mark of unfinished work`, () => {
    assert.deepEqual(words(text), [['text-unfinished', found]]);
  });
}

const phones = [
  '+380 44 123 45 67',
  '+40 721 123 456',
  '+373 22 12 34 56',
  '+30 210 123 4567',
  '00373 22 123456',
  '0721 123 456',
  '0721.123.456',
  '0721123456',
  '(044) 123-45-67',
  '(022) 12-34-56',
  '123-45-67',
  '210 123 4567',
  '694 123 4567',
  '(555) 123-4567',
  '020 7946 0958',
  '0 800 50 50 50',
];
for (const number of phones) {
  test(`${number} is a telephone number`, () => {
    assert.deepEqual(words(`Call ${number}, please.`), [['phone-number', number]]);
  });
}

test('a short number after the word for a telephone is one, and so is the address of a link', () => {
  assert.deepEqual(words('Тел.: 2 34 56'), [['phone-number', '2 34 56']]);
  assert.deepEqual(words('τηλ. 22310 12345'), [['phone-number', '22310 12345']]);
  assert.deepEqual(words('[Call us](tel:+40721123456).'), [['phone-number', '+40721123456']]);
});

const figures = [
  'ISBN 978-973-50-1234-5 and 9789735012345',
  'ISBN 0-306-40615-2',
  'ORCID 0000-0002-1825-0097, ISSN 1234-5678',
  'from 2019-2020 to 2021/2022, on 01.02.2021 and 2021-03-01',
  'from 12.05-15.06.2021 to 01.09.2021-30.09.2021',
  '1 234 567 890 lei, 1,250,000 books, 1.250.000 de cărți, +120 000',
  'doi 10.1234/567.890123 and https://example.org/0721123456',
  'pages 123-145, 9.00-17.00, 50.450100, 30.523400',
  'grant 101095295, 2 000 000–3 000 000',
  'ЄДРПОУ 01234567, IBAN RO49 0721 1234 5678',
];
for (const text of figures) {
  test(`“${text}” contains no telephone number`, () => {
    assert.deepEqual(words(text), []);
  });
}

for (const mailbox of [
  'a.b@gmail.com',
  'x@ukr.net',
  'y@yahoo.ro',
  'z@i.ua',
  'm@mail.ru',
  'k@otenet.gr',
  'q (at) gmail.com',
]) {
  test(`${mailbox} is a private mailbox`, () => {
    assert.deepEqual(words(`Write to ${mailbox}.`), [['private-mailbox', mailbox]]);
  });
}

test('a mailbox of an organisation is not private', () => {
  assert.deepEqual(words('Write to info@library.example or mail@gmail.example.org.'), []);
  assert.deepEqual(words('[Write](mailto:x@gmail.com)'), [['private-mailbox', 'x@gmail.com']]);
});

test('text that the publication allows is not reported', () => {
  assert.deepEqual(find('Call 0721 123 456. TODO lists, {{x}}, • one', ['0721 123 456', 'TODO', '{{x}}']), []);
});

const fine: readonly string[] = [
  '## Action {#action}\n\nA [слово]{lang=uk} and `{{ x }}` and `[[y]]`.',
  'Costs $5 and $6, at 10:30:45, 50 % of it; C++ and a ~ b; [^1] it is.\n\n[^1]: Note.',
  ': Caption of the table\n\n| a | b |\n|---|---|\n| c | d |\n',
  'A text.\n\n: Caption of the table\n\n| a | b |\n|---|---|\n| c | d |\n',
  '```math\n<math alttext="x"><mi>x</mi></math>\n```\n',
  'What is it?? Really?! Yes!!! A list: one, two.',
  'We import books and export knowledge. He is the toast of the town.',
  '![](plan)\n\n---\n\nA text [with a link](https://example.org "title").',
  'todo el mundo, додати книжки, de făcut, να γίνει',
];
for (const text of fine) {
  test(`nothing is reported in ${JSON.stringify(text.slice(0, 50))}`, () => {
    assert.deepEqual(words(text), []);
  });
}
