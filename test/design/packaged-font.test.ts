import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { fullFonts } from '../../src/design/fonts.ts';
import { fontPackage, readPackagedFont } from '../../src/design/packaged-font.ts';
import { ProblemError } from '../../src/problems/problem.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const naming = (font: string) => (error: unknown) => {
  assert.ok(error instanceof ProblemError);
  assert.deepEqual(
    error.problems.map(({ code, params }) => [code, params]),
    [['builder-font-broken', { font }]],
  );
  return true;
};

async function fileWith(context: TestContext, bytes: Uint8Array): Promise<string> {
  const file = path.join(await temporaryFolder(context), 'Serif.ttf');
  await writeFile(file, bytes);
  return file;
}

const whole = Buffer.from(fullFonts()[0]?.bytes ?? []);

test('a complete font is read', async (context) => {
  assert.ok(whole.length > 100_000);
  assert.ok(readPackagedFont(await fileWith(context, whole)).equals(whole));
});

test('a font file that is missing is a problem that names it', async (context) => {
  const file = path.join(await temporaryFolder(context), 'Gone.ttf');
  assert.throws(() => readPackagedFont(file), naming('Gone.ttf'));
});

test('a font file that is empty, truncated or not a font is a problem that names it', async (context) => {
  for (const each of [Buffer.alloc(0), whole.subarray(0, 20), whole.subarray(0, -1000), Buffer.from('<html></html>')]) {
    const file = await fileWith(context, each);
    assert.throws(() => readPackagedFont(file), naming('Serif.ttf'));
  }
});

test('a package of fonts that is not installed is a problem that names it', () => {
  assert.throws(() => fontPackage('@expo-google-fonts/no-such-font'), naming('@expo-google-fonts/no-such-font'));
});
