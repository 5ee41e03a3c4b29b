import assert from 'node:assert/strict';
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import problemsInEnglish from '../../locales/en/problems.json' with { type: 'json' };
import { placeholdersOf } from '../../src/locales/locale-keys.ts';
import { type ProblemCode, severities } from '../../src/problems/codes.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { changedPublication, checkFolder, checkOverlay } from '../helpers/fixture-publication.ts';

const root = path.join(import.meta.dirname, '../fixtures/problems');
const fixtures = (await readdir(root, { withFileTypes: true }))
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

/** What a folder of files cannot show: the tests of the storage have these. */
const testedElsewhere: readonly ProblemCode[] = [
  'content-missing',
  'file-too-large',
  'file-unreadable',
  'file-changed',
  'file-name-decomposed',
  'line-too-long',
  'too-many-files',
];

const isMachine = (code: string): boolean =>
  /^(usage|browser|build|builder|print|page-number|site|output|disk|target|port|internal)-/.test(code) ||
  // compare-drawings.test.ts has these: they need a browser.
  /^svg-(?:differs|not-compared)$/.test(code) ||
  // What is shown is known only where it is made.
  code === 'words-lost' ||
  // check-links.test.ts has these: they need a server that answers.
  code.startsWith('outside-link-') ||
  // check-spelling.test.ts has these: they need a dictionary.
  code.startsWith('spelling-');

for (const code of fixtures) {
  test(`the fixture ${code} yields exactly the problems it expects`, async () => {
    const overlay = path.join(root, code);
    const remove = await readJson(path.join(overlay, 'remove.json'), []);
    const { problems } = await checkOverlay(overlay, remove);
    const expected = await readJson<Partial<Problem>[]>(path.join(overlay, 'expected.json'), []);
    const found = problems.map(({ code, file, line, column, params }, at) => ({
      code,
      file,
      line,
      column,
      ...(expected[at]?.params && { params }),
    }));
    assert.deepEqual(JSON.parse(JSON.stringify(found)), expected);
    const placed = found.filter(({ file, line, column }) => file === undefined || (line && column));
    assert.deepEqual(placed, found, 'what is about a file has a line and a column');
    assert.deepEqual(
      found.map((each) => each.code),
      [code],
      'one mistake gives one problem',
    );
    for (const { code, params } of problems) {
      const { message, hint } = wordingOf(code);
      const unknown = [...placeholdersOf(message), ...placeholdersOf(hint)].filter(
        (name) => !(name in params) && !(name.replace(/Name$/, '') in params),
      );
      assert.deepEqual(unknown, [], `the wording of ${code} uses placeholders that the problem does not fill`);
    }
  });
}

async function readJson<T>(file: string, otherwise: T): Promise<T> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  return exists ? (JSON.parse(await readFile(file, 'utf8')) as T) : otherwise;
}

const wordingOf = (code: ProblemCode): { message: string; hint: string } => problemsInEnglish[code];

test('the minimal publication has no problem', async (context) => {
  const { problems } = await checkFolder(await changedPublication(context, {}));
  assert.deepEqual(problems, []);
});

test('every code that content can raise has a fixture', () => {
  const without = Object.keys(severities).filter(
    (code) => !fixtures.includes(code) && !isMachine(code) && !testedElsewhere.some((each) => each === code),
  );
  assert.deepEqual(without, []);
});

test('every fixture is named after a code', () => {
  assert.deepEqual(
    fixtures.filter((name) => !(name in severities)),
    [],
  );
});
