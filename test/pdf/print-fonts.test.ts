import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullFonts } from '../../src/design/fonts.ts';
import { charactersOf } from '../../src/design/full-font.ts';
import { charactersIn } from '../../src/language/letters/characters-in.ts';
import { printFont } from '../../src/pdf/print-fonts.ts';

const [serif] = fullFonts();
assert.ok(serif);
const lettersFor = async (text: string): Promise<Set<number>> => {
  const bytes = await printFont(serif, charactersIn(text));
  return new Set(charactersOf({ ...serif, bytes, hash: `${text} ${bytes.length}` }));
};

test('a text keeps its letters: the micro sign leaves the font if only Greek needs its glyph', async () => {
  assert.ok(charactersOf(serif).includes(0xb5), 'the whole font has both');
  const greek = await lettersFor('Μελέτη με μικρά');
  assert.ok(greek.has(0x3bc) && !greek.has(0xb5));
  const measured = await lettersFor('5 µm');
  assert.ok(measured.has(0xb5));
});

test('nothing else is lost', async () => {
  const kept = await lettersFor('A');
  assert.equal(
    charactersOf(serif).filter((code) => !kept.has(code) && ![0xb5, 0x2bc, 0x2126, 0x2206].includes(code)).length,
    0,
  );
});
