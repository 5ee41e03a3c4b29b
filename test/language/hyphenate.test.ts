import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullFonts } from '../../src/design/fonts.ts';
import { setLine } from '../../src/design/full-font.ts';
import { hyphenate, hyphenateText } from '../../src/language/hyphenate.ts';

const visible = (text: string): string => text.replaceAll('\u00ad', '|');

for (const [language, text, expected] of [
  ['en', 'international', 'in|ter|na|tional'],
  ['ro', 'responsabilitatea', 'res|pon|sa|bi|li|ta|tea'],
  ['ro-MD', 'învățământului', 'în|vă|țămân|tu|lui'],
  ['uk', 'бібліотекознавство', 'бі|бліо|те|ко|знав|ство'],
  ['uk', 'ВІДПОВІДАЛЬНІСТЬ', 'ВІД|ПО|ВІ|ДАЛЬ|НІСТЬ'],
  ['el', 'βιβλιοθηκονομία', 'βι|βλιο|θη|κο|νο|μία'],
] as const) {
  test(`words of ${language} break as its patterns say: ${expected}`, () => {
    assert.equal(visible(hyphenate(text, language)), expected);
  });
}

test('an apostrophe belongs to its word, however it is written', () => {
  assert.equal(visible(hyphenate("об’єднання об'єднання обʼєднання", 'uk')), "об’|єд|нання об'|єд|нання обʼ|єд|нання");
});

test('short words, addresses, codes and names with capitals inside stay whole', () => {
  const text =
    'reader https://example.org/organisation organisation.example office@organisation.example Q1-organisation YouTube';
  assert.equal(hyphenate(text, 'en'), text);
});

test('text in a language without patterns stays unchanged', () => {
  for (const language of ['fr', 'und', '', 'xx-YY'])
    assert.equal(hyphenate('bibliothécaires', language), 'bibliothécaires');
});

test('a break has at least two letters before it and three after', () => {
  for (const word of ['biblioteconomie', 'acționarea', 'ιδιοκτησία', 'елемент']) {
    const pieces = hyphenate(word, word.startsWith('ι') ? 'el' : word.startsWith('е') ? 'uk' : 'ro').split('\u00ad');
    assert.ok(pieces.length > 1, word);
    assert.ok((pieces[0]?.length ?? 0) >= 2, word);
    assert.ok((pieces.at(-1)?.length ?? 0) >= 3, word);
  }
});

test('ligatures of the typefaces are not broken', () => {
  const words = 'official drafted inflation efficient afterwards shelfback halfhearted wolfkin Offenburg softer';
  for (const word of hyphenate(words, 'en').split(' ')) {
    for (const pair of word.matchAll(/(?=(\p{L})\u00ad(\p{L}))/gu)) {
      for (const font of fullFonts())
        assert.equal(setLine(font, `${pair[1]}${pair[2]}`).glyphs.length, 2, visible(word));
    }
  }
});

test('removing the soft hyphens gives the text back', () => {
  const text =
    'Їхні об’єднання — «громадськість», İSTANBULLULARIN e\u0301ve\u0301nements; a\u00adlready\u00adhyphenated';
  assert.equal(hyphenate(text, 'uk').replaceAll('\u00ad', ''), text.replaceAll('\u00ad', ''));
});

test('in text for markup, quotes, ampersands and brackets end a word', () => {
  const text = 'organisation "organisation" R&D&organisation <organisation> organi\u00a0sation «organisation»';
  assert.equal(
    visible(hyphenateText(text, 'en')),
    'or|gan|isa|tion "or|gan|isa|tion" R&D&or|gan|isa|tion <or|gan|isa|tion> organi\u00a0sation «or|gan|isa|tion»',
  );
  assert.equal(hyphenateText(text, 'fr'), text);
});
