import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insertStudy, titleOfPart } from '../../src/editing/place-in-edition.ts';

const edition = (studies: string, date = '2026-01-01'): string =>
  `  - id: "${date.slice(0, 4)}"\n    date: "${date}"\n    parts:\n      - title: {en: First, ro: Prima}\n        studies:${studies}\n`;

test('a study is added to the end of a list, and nothing else changes', () => {
  const text = `# our own notes\neditions:\n${edition('\n          - one   # the oldest\n          - two')}# the end\n`;
  const placed = insertStudy(text, 'three');
  assert.equal(placed?.text, text.replace('- two\n', '- two\n          - three\n'));
  assert.equal(placed?.line, 10);
  assert.equal(placed?.edition, '2026');
  assert.deepEqual(placed?.part, { en: 'First', ro: 'Prima' });
});

test('the part is named in the language of the study, or in its base language', () => {
  const part = { en: 'First', ro: 'Prima' };
  assert.deepEqual(
    ['ro', 'ro-MD', 'uk'].map((language) => titleOfPart({ part }, language)),
    ['Prima', 'Prima', 'First'],
  );
});

test('a study goes into a list in brackets, empty or not', () => {
  const empty = `editions:\n${edition(' []')}`;
  assert.equal(insertStudy(empty, 'one')?.text, empty.replace('[]', '[one]'));
  const full = `editions:\n${edition(' [one]')}`;
  assert.equal(insertStudy(full, 'two')?.text, full.replace('[one]', '[one, two]'));
});

test('the edition with the latest date is the current one, in any order', () => {
  const text = `editions:\n${edition(' [new]', '2026-05-01')}${edition(' [old]', '2022-05-01')}`;
  const placed = insertStudy(text, 'added');
  assert.equal(placed?.text, text.replace('[new]', '[new, added]'));
  assert.equal(placed?.edition, '2026');
});

test('Windows line ends and a missing last line end are kept', () => {
  const text = `editions:\n${edition('\n          - one')}`.replaceAll('\n', '\r\n');
  assert.equal(insertStudy(text, 'two')?.text, text.replace('- one\r\n', '- one\r\n          - two\r\n'));
  const open = text.replace(/\r\n$/, '').replaceAll('\r', '');
  assert.equal(insertStudy(open, 'two')?.text, `${open}\n          - two\n`);
});

test('a file without such a list stays unchanged', () => {
  assert.equal(insertStudy('editions: none\n', 'one'), undefined);
  assert.equal(insertStudy(`editions:\n${edition('')}`, 'one'), undefined);
  assert.equal(insertStudy('editions: [\n', 'one'), undefined);
});
