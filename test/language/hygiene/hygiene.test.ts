import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tidyParts, tidyText } from '../../src/language/hygiene.ts';

/** language, text as written, text as kept, problems as `code line:column word` */
const table: readonly [string, string, string, readonly string[]][] = [
  ['ro', 'Şi ţara', 'Și țara', ['ro-cedilla 1:1 Ş']],
  ['ro', 'https://exemplu.ro/ţara și `ţ`', 'https://exemplu.ro/ţara și `ţ`', []],
  ['ro', 'oraşul [Beşiktaş]{lang=tr}', 'orașul [Beşiktaş]{lang=tr}', ['ro-cedilla 1:4 ş']],
  ['ro', 'Noi sîntem aici', 'Noi sîntem aici', ['ro-sint 1:5 sîntem']],
  ['ro', 'El e sfînt', 'El e sfînt', []],
  ['ro', 'Zis „bun «foarte»” azi', 'Zis „bun «foarte»” azi', []],
  ['ro', 'Zis “bun”', 'Zis “bun”', ['ro-quotes 1:5 “']],
  ['ro', 'Zis ”bun”', 'Zis ”bun”', ['ro-quotes 1:5 ”']],
  ['ro', 'Zis ,,bun”', 'Zis ,,bun”', ['ro-quotes 1:5 ,,']],
  ['uk', "п'ять об`єктів", 'п’ять об’єктів', ["uk-apostrophe 1:2 '"]],
  ['uk', "https://a.ua/п'ять", "https://a.ua/п'ять", []],
  ['uk', 'нова вiдкрита', 'нова вiдкрита', ['uk-latin-letter 1:6 вiдкрита']],
  ['uk', 'книги i читачі', 'книги i читачі', ['uk-latin-letter 1:7 i']],
  ['uk', 'YouTube-канал, COVID-19, Олександр I, webсайт', 'YouTube-канал, COVID-19, Олександр I, webсайт', []],
  ['uk', 'это зала', 'это зала', ['uk-russian-letter 1:1 это']],
  ['uk', '[это [и](https://a.ru) всё]{lang=ru}', '[это [и](https://a.ru) всё]{lang=ru}', []],
  ['el', 'Γιατί\u037E Ναι\u0387', 'Γιατί; Ναι\u00B7', ['el-punctuation 1:6 \u037E']],
  ['el', 'Oι φίλοι', 'Oι φίλοι', ['el-latin-letter 1:1 Oι']],
  ['el', '10 kΩ, 5 KΩ, μA', '10 kΩ, 5 KΩ, μA', []],
  ['el', 'ο κόσμοσ θάλαςσα', 'ο κόσμοσ θάλαςσα', ['el-final-sigma 1:3 κόσμοσ', 'el-final-sigma 1:10 θάλαςσα']],
  ['el', 'σ’ αυτό, σσ. 3', 'σ’ αυτό, σσ. 3', []],
  ['el', 'ΒΙΒΛΙΟΘΉΚΗ Ή Άνθρωπος', 'ΒΙΒΛΙΟΘΉΚΗ Ή Άνθρωπος', ['el-capital-tonos 1:1 ΒΙΒΛΙΟΘΉΚΗ']],
  ['el', 'ὁ ἄνθρωπος', 'ὁ ἄνθρωπος', []],
  ['en', 'one\n\u00ADtwo', 'one\ntwo', ['character-invisible 2:1 U+00AD']],
  ['en', 'a\u2028b', 'a b', ['character-invisible 1:2 U+2028']],
  ['en', 'a\u0007b', 'a b', ['character-invisible 1:2 U+0007']],
  ['en', '👩\u200D🔬', '👩\u200D🔬', []],
  ['en', 'cafe\u0301', 'café', ['character-decomposed 1:4 e\u0301']],
  ['en', 'a\n b\uFFFDd', 'a\n b\uFFFDd', ['character-replacement 2:2 b\uFFFDd']],
  ['en', 'a \u202Eb', 'a \u202Eb', ['character-bidi 1:3 U+202E']],
  ['ar', 'a \u202Bb', 'a \u202Bb', []],
];

for (const [language, text, kept, expected] of table) {
  test(`${language}: ${JSON.stringify(text)} gives ${expected.join(', ') || 'nothing'}`, () => {
    const tidied = tidyText(language, text, 'file.md');
    assert.equal(tidied.text, kept);
    assert.deepEqual(
      tidied.problems.map(({ code, line, column, params }) => `${code} ${line}:${column} ${params.word}`),
      expected,
    );
  });
}

test('"sînt" is a note only in the Romanian of the Republic of Moldova', () => {
  assert.equal(tidyText('ro', 'sînt', 'ro.md').problems[0]?.severity, 'warning');
  assert.equal(tidyText('ro-MD', 'sînt', 'ro-MD.md').problems[0]?.severity, 'note');
});

test('notes of one kind are one for each file, with their number and the first place', () => {
  const { problems } = tidyText('ro', 'fără\nşi\nţara şi', 'ro.md');
  assert.deepEqual(
    problems.map(({ code, line, params }) => [code, line, params.count]),
    [['ro-cedilla', 2, 3]],
  );
});

test('a text in the wrong language is one problem, not one for each word', () => {
  const words = Array.from({ length: 40 }, (_, at) => `э${'ы'.repeat(at)}`).join(' ');
  const { problems } = tidyText('uk', words, 'uk.md');
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params.count]),
    [['uk-russian-letter', 40]],
  );
});

test('only the parts in a language are held against its rules', () => {
  const text = 'ro: şi\nen: ş\n';
  const { text: tidied, problems } = tidyParts([{ language: 'ro', start: 4, end: 6 }], text, 'topics.yml');
  assert.equal(tidied, 'ro: și\nen: ş\n');
  assert.deepEqual([problems[0]?.line, problems[0]?.column], [1, 5]);
});

test('a long line without spaces is read in reasonable time', () => {
  const { problems } = tidyText('uk', 'а'.repeat(300_000), 'uk.md');
  assert.deepEqual(problems, []);
});
