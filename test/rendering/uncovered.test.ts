import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersIn } from '../../src/language/letters/characters-in.ts';
import { findUncovered } from '../../src/rendering/uncovered.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';

const itemsWith = (body: string) => {
  const study = studyOf('reading', { texts: { en: [{ title: 'Reading' }, body] } });
  const edition = { id: '2026', date: '2026-01-01', parts: [{ title: { en: 'Part' }, studies: ['reading'] }] };
  return bookRequest(publicationWith({ studies: [study], editions: [edition] }), 'en').edition.studies;
};
const covered = charactersIn('ăé');

test('characters beyond ASCII are counted once each, even those outside the first plane', () => {
  assert.deepEqual([...charactersIn('a é 😀 é b ő')], [0xe9, 0x151, 0x1f600]);
});

test('letters that no font has are one problem for each script, at the first place', () => {
  const body = '## Challenge {#challenge}\n\nFiné.\n\nA 漢 here, 漢 twice, 字.\n\n## Action {#action}\n\nOnce 漢 ა.\n';
  assert.deepEqual(
    findUncovered(itemsWith(body), charactersIn(body), covered).map(({ code, severity, file, line, params }) => [
      code,
      severity,
      `${file}:${line}`,
      params,
    ]),
    [
      [
        'script-uncovered',
        'error',
        'case-studies/reading/en.md:5',
        { script: 'Hani', letters: '漢 字', count: 2, places: 4 },
      ],
      [
        'script-uncovered',
        'error',
        'case-studies/reading/en.md:9',
        { script: 'Geor', letters: 'ა', count: 1, places: 1 },
      ],
    ],
  );
});

test('a sign that is in no section is a problem without a place', () => {
  const problems = findUncovered(itemsWith('## Challenge {#challenge}\n\nFine.\n'), charactersIn('Title 😀'), covered);
  assert.deepEqual(
    problems.map(({ code, file, line, params }) => [code, file, line, params.letters]),
    [['character-uncovered', undefined, undefined, '😀']],
  );
});

test('a character that is in the text but is not shown is no problem', () => {
  assert.deepEqual(findUncovered(itemsWith('## Challenge {#challenge}\n\n漢\n'), charactersIn('ăé'), covered), []);
});
