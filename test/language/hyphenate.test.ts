import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullFonts } from '../../src/design/fonts.ts';
import { setLine } from '../../src/design/full-font.ts';
import { hyphenate, hyphenateMarkup, hyphenateText } from '../../src/language/hyphenate.ts';
import { escapeHtml } from '../../src/text/markup/html.ts';

const visible = (text: string): string => text.replaceAll('\u00ad', '|');

for (const [language, text, expected] of [
  ['en', 'international', 'in|ter|na|tional'],
  ['ro', 'responsabilitatea', 'res|pon|sa|bi|li|ta|tea'],
  ['ro-MD', 'învățământului', 'în|vă|țămân|tu|lui'],
  ['uk', 'бібліотекознавство', 'бі|бліо|те|ко|знав|ство'],
  ['uk', 'ВІДПОВІДАЛЬНІСТЬ', 'ВІД|ПО|ВІД|АЛЬ|НІСТЬ'],
  ['el', 'βιβλιοθηκονομία', 'βι|βλιο|θη|κο|νο|μία'],
] as const) {
  test(`words of ${language} break as its patterns say: ${expected}`, () => {
    assert.equal(visible(hyphenate(text, language)), expected);
  });
}

test('an apostrophe belongs to its word, however it is written', () => {
  assert.equal(
    visible(hyphenate("об’єднання об'єднання обʼєднання", 'uk')),
    "об’|єд|на|ння об'|єд|на|ння обʼ|єд|на|ння",
  );
});

test('short words, addresses, codes and names with capitals inside stay whole', () => {
  const text =
    'reader https://example.org/organisation organisation.example office@organisation.example Q1-organisation YouTube';
  assert.equal(hyphenate(text, 'en'), text);
});

test('a language whose patterns are not at hand is left alone', () => {
  for (const language of ['fr', 'und', '', 'xx-YY'])
    assert.equal(hyphenate('bibliothécaires', language), 'bibliothécaires');
});

test('two letters stand before a break and three after it', () => {
  for (const word of ['biblioteconomie', 'acționarea', 'ιδιοκτησία', 'елемент']) {
    const pieces = hyphenate(word, word.startsWith('ι') ? 'el' : word.startsWith('е') ? 'uk' : 'ro').split('\u00ad');
    assert.ok(pieces.length > 1, word);
    assert.ok((pieces[0]?.length ?? 0) >= 2, word);
    assert.ok((pieces.at(-1)?.length ?? 0) >= 3, word);
  }
});

test('no ligature of the typefaces is broken', () => {
  const words = 'official drafted inflation efficient afterwards shelfback halfhearted wolfkin Offenburg softer';
  for (const word of hyphenate(words, 'en').split(' ')) {
    for (const pair of word.matchAll(/(?=(\p{L})\u00ad(\p{L}))/gu)) {
      for (const font of fullFonts())
        assert.equal(setLine(font, `${pair[1]}${pair[2]}`).glyphs.length, 2, visible(word));
    }
  }
});

test('taking the soft hyphens out gives the text back', () => {
  const text =
    'Їхні об’єднання — «громадськість», İSTANBULLULARIN e\u0301ve\u0301nements; a\u00adlready\u00adhyphenated';
  assert.equal(hyphenate(text, 'uk').replaceAll('\u00ad', ''), text.replaceAll('\u00ad', ''));
});

test('markup is broken by the language of each element, outside tags, code and drawings', () => {
  const markup =
    '<p title="organisation">&quot;organisation&quot; <span lang="ro">organizația <i>organizația</i></span> <img alt="organisation" /> organisation</p>' +
    '<pre>organisation</pre><code>organisation</code><svg><text>organisation</text></svg><p lang="fr">organisation</p>';
  assert.equal(
    visible(hyphenateMarkup(markup, 'en')),
    '<p title="organisation">&quot;or|gan|isa|tion&quot; <span lang="ro">or|ga|ni|za|ția <i>or|ga|ni|za|ția</i></span> <img alt="organisation" /> or|gan|isa|tion</p>' +
      '<pre>organisation</pre><code>organisation</code><svg><text>organisation</text></svg><p lang="fr">organisation</p>',
  );
});

test('a text breaks as its markup does', () => {
  const text =
    'organisation "organisation" R&D&organisation <organisation> organi\u00a0sation Q1-organisation\n«organisation» organisation.example';
  for (const language of ['en', 'uk', 'fr'])
    assert.equal(escapeHtml(hyphenateText(text, language)), hyphenateMarkup(escapeHtml(text), language));
});
