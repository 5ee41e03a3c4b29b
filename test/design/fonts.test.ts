import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutName, fullFonts } from '../../src/design/fonts.ts';

test('each cut of both families is in one file, with its licence', () => {
  const fonts = fullFonts();
  assert.deepEqual(
    fonts.map((font) => `${font.role} ${cutName(font)}`),
    ['serif source-serif-4', 'sans source-sans-3'].flatMap((family) =>
      ['400-normal', '400-italic', '600-normal', '600-italic'].map((cut) => `${family}-${cut}`),
    ),
  );
  assert.equal(new Set(fonts.map(({ hash }) => hash)).size, 8);
  for (const { bytes, licence } of fonts) {
    assert.ok(bytes.length > 100_000);
    assert.match(Buffer.from(licence.text).toString('utf8'), /SIL OPEN FONT LICENSE/i);
  }
});
