import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fontFaceCss, fontFaces, fullFonts } from '../../src/design/fonts.ts';

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
    fonts.map(({ path }) => path.replace(/.*\//, '')),
    [
      'SourceSerif4_400Regular.ttf',
      'SourceSerif4_400Regular_Italic.ttf',
      'SourceSerif4_600SemiBold.ttf',
      'SourceSerif4_600SemiBold_Italic.ttf',
      'SourceSans3_400Regular.ttf',
      'SourceSans3_400Regular_Italic.ttf',
      'SourceSans3_600SemiBold.ttf',
      'SourceSans3_600SemiBold_Italic.ttf',
    ],
  );
  for (const { path, licence } of fonts) assert.ok(existsSync(path) && existsSync(licence), path);
});
