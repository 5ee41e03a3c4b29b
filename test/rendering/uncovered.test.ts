import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersIn, findUncovered } from '../../src/rendering/uncovered.ts';
import { bookRequest, bookStudy } from '../helpers/book-requests.ts';
import { publicationWith } from '../helpers/publication.ts';

const itemsWith = (body: string) => {
  const study = bookStudy('reading', { texts: { en: [{ title: 'Reading' }, body] } });
  const edition = { id: '2026', date: '2026-01-01', parts: [{ title: { en: 'Part' }, studies: ['reading'] }] };
  return bookRequest(publicationWith({ studies: [study], editions: [edition] }), 'en').edition.studies;
};
const covered = charactersIn('ăé');

test('characters beyond ASCII are counted once each, even those outside the first plane', () => {
  assert.deepEqual([...charactersIn('a é 😀 é b ő')], [0xe9, 0x151, 0x1f600]);
});

test('a character that no font has is a problem at its first line in each section', () => {
  const body = '## Challenge {#challenge}\n\nFiné.\n\nA 漢 here, 漢 twice.\n\n## Action {#action}\n\nOnce 漢.\n';
  assert.deepEqual(
    findUncovered(itemsWith(body), charactersIn(body), covered).map(({ code, severity, file, line, params }) => [
      code,
      severity,
      `${file}:${line}`,
      params,
    ]),
    ['5', '9'].map((line) => [
      'character-uncovered',
      'error',
      `case-studies/reading/en.md:${line}`,
      { character: '漢', code: 'U+6F22' },
    ]),
  );
});

test('a character outside all sections is a problem without a place', () => {
  const problems = findUncovered(itemsWith('## Challenge {#challenge}\n\nFine.\n'), charactersIn('Title 😀'), covered);
  assert.deepEqual(
    problems.map(({ file, line, params }) => [file, line, params.code]),
    [[undefined, undefined, 'U+1F600']],
  );
});

test('a character that is in the text but is not shown is no problem', () => {
  assert.deepEqual(findUncovered(itemsWith('## Challenge {#challenge}\n\n漢\n'), charactersIn('ăé'), covered), []);
});
