import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { assertSafeOutput, discardOutput, prepareOutput, reportName, swapOutput } from '../../src/build/swap.ts';
import { ProblemError } from '../../src/problems/problem.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

interface Place {
  readonly parent: string;
  readonly out: string;
}

/** A folder with a good output in `build`. */
async function goodOutput(context: TestContext): Promise<Place> {
  const parent = await temporaryFolder(context);
  const out = path.join(parent, 'build');
  await writeOutput(out, 'good');
  return { parent, out };
}

async function writeOutput(folder: string, word: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), word);
  await writeFile(path.join(folder, reportName), '{}');
}

const shown = ({ out }: Place): Promise<string> => readFile(path.join(out, 'index.html'), 'utf8');

test('a new output replaces the last one and leaves nothing beside it', async (context) => {
  const place = await goodOutput(context);
  const aside = await prepareOutput(place.out);
  await writeOutput(aside, 'new');
  await swapOutput(aside, place.out);
  assert.equal(await shown(place), 'new');
  assert.equal(existsSync(aside), false);
  assert.equal(existsSync(path.join(place.parent, '.build-old')), false);
});

test('a build killed while it writes leaves the good output, and the next start removes its leftovers', async (context) => {
  const place = await goodOutput(context);
  // No process has this id: Linux and macOS count no further than 2^22.
  const dead = path.join(place.parent, '.build-new-99999999');
  await writeOutput(dead, 'half');
  await prepareOutput(place.out);
  assert.equal(await shown(place), 'good');
  assert.equal(existsSync(dead), false);
});

test('after a kill between the two renames the next start brings the good output back', async (context) => {
  const place = await goodOutput(context);
  await rename(place.out, path.join(place.parent, '.build-old'));
  await prepareOutput(place.out);
  assert.equal(await shown(place), 'good');
});

test('a build killed after the second rename keeps the new output and drops the old one', async (context) => {
  const place = await goodOutput(context);
  await rename(place.out, path.join(place.parent, '.build-old'));
  await writeOutput(place.out, 'new');
  await prepareOutput(place.out);
  assert.equal(await shown(place), 'new');
  assert.equal(existsSync(path.join(place.parent, '.build-old')), false);
});

test('a build that is still running keeps its folder, and no other begins beside it', async (context) => {
  const place = await goodOutput(context);
  const aside = await prepareOutput(place.out);
  await assert.rejects(
    prepareOutput(place.out),
    (fault) => fault instanceof ProblemError && fault.problems[0]?.code === 'build-running',
  );
  assert.equal(existsSync(aside), true);
  await discardOutput(aside);
  await discardOutput(await prepareOutput(place.out));
});

for (const [what, folder, inputs] of [
  ['the content folder', 'content', ['content']],
  ['a folder around the content', '.', ['content']],
  ['a folder with somebody else’s files', 'photos', []],
] as const) {
  test(`${what} is never taken for an output folder`, async (context) => {
    const parent = await temporaryFolder(context);
    await mkdir(path.join(parent, 'content'));
    await mkdir(path.join(parent, 'photos'));
    await writeFile(path.join(parent, 'photos', 'one.jpg'), '');
    const attempt = assertSafeOutput(
      path.join(parent, folder),
      inputs.map((each) => path.join(parent, each)),
    );
    await assert.rejects(
      attempt,
      (error) => error instanceof ProblemError && error.problems[0]?.code === 'output-unsafe',
    );
  });
}

test('an empty folder and the output of an earlier build may be replaced', async (context) => {
  const place = await goodOutput(context);
  await mkdir(path.join(place.parent, 'empty'));
  await assertSafeOutput(place.out, []);
  await assertSafeOutput(path.join(place.parent, 'empty'), []);
  await assertSafeOutput(path.join(place.parent, 'not-there-yet'), []);
});
