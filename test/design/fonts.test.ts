import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { cutName, fontFaceCss, fontFaces, fullFonts } from '../../src/design/fonts.ts';

test('both families have four cuts in the scripts of the publications, and their files are there', () => {
  const faces = fontFaces();
  for (const family of ['Source Serif 4', 'Source Sans 3']) {
    for (const subset of ['latin', 'latin-ext', 'cyrillic', 'greek']) {
      const cuts = faces.filter((face) => face.family === family && face.subset === subset);
      assert.deepEqual(
        cuts.map((face) => `${face.weight} ${face.style}`),
        ['400 normal', '400 italic', '600 normal', '600 italic'],
      );
    }
  }
  for (const face of faces) assert.ok(existsSync(face.path), face.path);
});

test('a face becomes a rule with its file’s address', () => {
  const [face] = fontFaces();
  assert.ok(face);
  assert.match(
    fontFaceCss([face], ({ name }) => `/fonts/${name}`),
    new RegExp(`src: url\\("/fonts/${face.name}"\\)`),
  );
});

test('each cut of both families is there in one file, with its licence', () => {
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
