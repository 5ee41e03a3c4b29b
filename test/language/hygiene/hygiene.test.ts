import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../../src/editing/apply-edits.ts';
import { tidyParts, tidyText } from '../../../src/language/hygiene/hygiene.ts';

/** language, text as written, text as kept, problems as `code line:column word` */
const table: readonly [string, string, string, readonly string[]][] = [
  ['ro', 'Şi ţara', 'Și țara', ['ro-cedilla 1:1 Şi']],
  ['ro', 'https://exemplu.ro/ţara și `ţ`', 'https://exemplu.ro/ţara și `ţ`', []],
  ['ro', 'oraşul [Beşiktaş]{lang=tr}', 'orașul [Beşiktaş]{lang=tr}', ['ro-cedilla 1:4 oraşul']],
  ['ro', 'Noi sîntem aici', 'Noi sîntem aici', ['ro-sint 1:5 sîntem']],
  ['ro', 'El e sfînt', 'El e sfînt', []],
  ['ro', 'Zis „bun «foarte»” azi', 'Zis „bun «foarte»” azi', []],
  ['ro', 'Zis “bun”', 'Zis “bun”', ['ro-quotes 1:5 “']],
  ['ro', 'Zis ”bun”', 'Zis ”bun”', ['ro-quotes 1:5 ”']],
  ['ro', 'Zis ,,bun”', 'Zis ,,bun”', ['ro-quotes 1:5 ,,']],
  ['uk', "п'ять об`єктів", 'п’ять об’єктів', ["uk-apostrophe 1:2 п'ять"]],
  ['uk', "https://a.ua/п'ять", "https://a.ua/п'ять", []],
  ['uk', 'нова вiдкрита', 'нова вiдкрита', ['uk-latin-letter 1:6 вiдкрита']],
  ['uk', 'нова кра\u0301i тут', 'нова кра\u0301i тут', ['uk-latin-letter 1:6 кра\u0301i']],
  ['__proto__', 'any words', 'any words', []],
  ['constructor', 'any words', 'any words', []],
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
    const tidied = tidyText(language, text, { file: 'file.md', bodyStart: 0 });
    assert.equal(tidied.text, kept);
    assert.deepEqual(
      tidied.problems.map(({ code, line, column, params }) => `${code} ${line}:${column} ${params.word}`),
      expected,
    );
  });
}

/** What readers of the four languages found: language, text, `code word → repaired` of each problem. */
const rows: readonly [string, string, readonly string[]][] = [
  // letters of another script, in every language and both directions
  ['uk', 'СOVID-19', ['letters-mixed СOVID → COVID']],
  ['en', 'СOVID-19', ['letters-mixed СOVID → COVID']],
  ['fr', 'Fасebook', ['letters-mixed Fасebook → Facebook']],
  ['ro', 'Оccupy Library', ['letters-mixed Оccupy → Occupy']],
  ['ro', 'Aсeasta este', ['letters-mixed Aсeasta → Aceasta']],
  ['uk', 'ХVIII століття', ['letters-mixed ХVIII → XVIII']],
  ['uk', 'βін каже', ['letters-mixed βін → він']],
  ['uk', 'книга α-версії', []],
  ['el', 'η Еλλάδα', ['letters-mixed Еλλάδα → Ελλάδα']],
  ['uk', 'у 2О20 році', ['letters-mixed 2О20 → 2020']],
  ['ro', 'în 2O20', ['letters-mixed 2O20 → 2020']],
  ['uk', 'має З0 книг', ['letters-mixed З0 → 30']],
  ['uk', 'з0шит', ['letters-mixed з0шит → зошит']],
  ['uk', 'точка x, Рисунок a, варіант c і тип p', []],
  ['uk', 'якщо x або y дорівнює нулю', []],
  ['uk', 'BMXери, ICOMівський, CEOм', []],
  ['uk', 'замóк', ['uk-latin-letter замóк → замо́к']],
  ['uk', 'I ми прийшли', ['uk-latin-letter I → І']],
  ['uk', 'A потім пішли', ['uk-latin-letter A → А']],
  ['uk', 'у 2020 p. було', ['uk-latin-letter p → р']],
  ['el', 'αx και σx', []],
  ['el', 'NATOϊκός', []],
  ['el', 'H Μαρία', ['el-latin-letter H → Η']],
  ['el', 'O δρόμος', ['el-latin-letter O → Ο']],
  ['el', 'κóσμος, Íδρυμα', ['el-latin-letter κóσμος → κόσμος', 'el-latin-letter Íδρυμα → Ίδρυμα']],
  ['el', '21os αιώνας', ['el-latin-letter 21os → 21ος']],
  // Romanian
  ['ro', 'Elif Şafak, Yaşar Kemal, Beşiktaş, Beşgöz, Şırnak, Aştî, şükür', []],
  ['ro', 'Sînt-Andrei și Sînt-Ana', []],
  ['ro', 'Zis „întâi\n\nși apoi” tot.', []],
  ['ro', 'Zis „întâi.\n\n„Și «apoi»” tot.', []],
  ['ro', 'şef@example.ro', []],
  ['ro', 'Așa:\n\n    şir = 1\n\nGata.', []],
  ['ro', '- Unul\n\n    şi altul', ['ro-cedilla şi → și']],
  ['ro', 'ºcoli din þarã', ['ro-encoding ºcoli → școli', 'ro-encoding þarã → țară']],
  ['ro', 'cercetãrii din São Paulo', ['ro-encoding cercetãrii → cercetării']],
  ['ro', 'Zis „bun» azi', ['ro-quotes » → ”']],
  ['ro', 'Zis ‚bun‘ azi', ['ro-quotes ‚ → „, ‘ → ”']],
  ['ro', "Zis ''bun'' azi", ["ro-quotes '' → „, '' → ”"]],
  ['ro', 'Zis „bun azi', ['quote-unclosed „bun azi']],
  ['ro', 's’au dus', ['ro-apostrophe s’au → s-au']],
  ['ro', 'biblioteca - un loc', ['dash-hyphen biblioteca - un → biblioteca – un']],
  ['ro', '- unu\n- doi', []],
  ['ro', '1,234.56 lei', ['number-format 1,234.56 → 1.234,56']],
  ['ro', 'cărți , reviste', ['space-before-comma cărți , → cărți,']],
  ['ro', '20 biblioteci', ['ro-number-de 20 biblioteci → 20 de biblioteci']],
  ['ro', '101 biblioteci, pagina 20, 19 biblioteci, în 2020 biblioteci noi', []],
  ['ro', '[aici](f.pdf "şi")', ['ro-cedilla şi → și']],
  // Ukrainian
  ['uk', 'п"ять, об"єднання', ['uk-apostrophe п"ять → п’ять, об"єднання → об’єднання']],
  ['uk', 'каже “так”', ['uk-quotes “ → «, ” → »']],
  ['uk', 'бібліотека - це місце', ['dash-hyphen бібліотека - це → бібліотека – це']],
  [
    'uk',
    'Търново, Къырым, рэчка',
    ['uk-russian-letter Търново', 'uk-russian-letter Къырым', 'uk-russian-letter рэчка'],
  ],
  // Greek
  ['el', 'ς΄, (δυσ)λεξία, προσ(θήκη), εισ/εξ', []],
  ['el', 'µέρα', ['el-punctuation µέρα → μέρα']],
  ['el', 'κ\u1f79σμος', ['character-decomposed \u1f79 → ό']],
  ['el', '΄Αννα και ᾽Αννα', ['el-accent ΄Αννα → Άννα, ᾽Αννα → Άννα']],
  ['el', 'Τι κάνεις?', ['el-question-mark ? → ;']],
  ['el', 'το φωσ. Και', ['el-final-sigma φωσ → φως']],
  // English
  ['en', 'it don´t say „no“', ['en-apostrophe don´t → don’t', 'en-quotes „ → “, “ → ”']],
  ['en', 'in the the spring', ['word-twice the the → the']],
  // all
  ['en', '[\u200fשלום\u200f]{lang=he} and [\u200eعربي]{lang=ar}', []],
];

for (const [language, text, expected] of rows) {
  test(`${language}: ${JSON.stringify(text)} gives ${expected.join('; ') || 'nothing'}`, () => {
    const { problems } = tidyText(language, text, { file: 'file.md', bodyStart: 0 });
    const found = problems.map(({ code, params }) => `${code} ${params.words || params.word}`);
    assert.deepEqual(found.sort(), [...expected].sort());
  });
}

test('the repaired text has none of the problems that were repaired', () => {
  for (const [language, text] of rows) {
    const edits = tidyText(language, text, { file: 'file.md', bodyStart: 0 }).problems.flatMap(
      (each) => each.edits ?? [],
    );
    const again = tidyText(language, applyEdits(text, edits), { file: 'file.md', bodyStart: 0 });
    assert.deepEqual(
      again.problems.flatMap((each) => each.edits ?? []),
      [],
      text,
    );
  }
});

test('a letter of another language is reported with the most likely language', () => {
  const { problems } = tidyText('uk', 'Търново, Къырым, рэчка, это', { file: 'uk.md' });
  assert.deepEqual(
    problems.map(({ params }) => params.language),
    ['bg', 'crh', 'be', 'ru'],
  );
});

test('a word that the publication allows stays unchanged, in the output too', () => {
  const origin = { file: 'ro.md', allowed: new Set(['Kişinev', 'Paşcanu']) };
  const { text, problems } = tidyText('ro', 'Familia Paşcanu şi alţii', origin);
  assert.equal(text, 'Familia Paşcanu și alții');
  assert.equal(problems[0]?.params.words, 'şi → și, alţii → alții');
});

test('"sînt" is a note only in the Romanian of the Republic of Moldova', () => {
  assert.equal(tidyText('ro', 'sînt', { file: 'ro.md' }).problems[0]?.severity, 'warning');
  assert.equal(tidyText('ro-MD', 'sînt', { file: 'ro-MD.md' }).problems[0]?.severity, 'note');
});

test('notes of one kind are one for each file, with their number and the first place', () => {
  const { problems } = tidyText('ro', 'fără\nşi\nţara şi', { file: 'ro.md' });
  assert.deepEqual(
    problems.map(({ code, line, params }) => [code, line, params.count]),
    [['ro-cedilla', 2, 3]],
  );
});

test('a text in the wrong language is one problem, not one for each word', () => {
  const words = Array.from({ length: 40 }, (_, at) => `э${'ы'.repeat(at)}`).join(' ');
  const { problems } = tidyText('uk', words, { file: 'uk.md' });
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params.count]),
    [['uk-russian-letter', 40]],
  );
});

test('a language’s rules apply only to parts in that language', () => {
  const text = 'ro: şi\nen: ş\n';
  const { text: tidied, problems } = tidyParts([{ language: 'ro', start: 4, end: 6 }], text, { file: 'topics.yml' });
  assert.equal(tidied, 'ro: și\nen: ş\n');
  assert.deepEqual([problems[0]?.line, problems[0]?.column], [1, 5]);
});

test('a long line without spaces takes a reasonable time', () => {
  const { problems } = tidyText('uk', 'а'.repeat(300_000), { file: 'uk.md' });
  assert.deepEqual(problems, []);
});

test('a letter of another script that stands alone may be the name of something: that is a warning beside errors', () => {
  const found = (language: string, text: string) =>
    tidyText(language, text, { file: 'a' }).problems.map(({ severity, params }) => `${severity} ${params.word}`);
  assert.deepEqual(found('uk', 'Площа a на метр, сторона o велика'), ['warning a']);
  assert.deepEqual(found('uk', 'нова вiдкрита зала, книги i читачі'), ['error вiдкрита', 'warning i']);
  assert.deepEqual(found('uk', 'Нехай значення x дорівнює нулю'), []);
});
