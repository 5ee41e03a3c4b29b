import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counterpart, pairSections } from '../../../src/model/resolve/pair-sections.ts';
import { resolveStudy } from '../../../src/model/resolve/resolve-study.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';

const study = studyOf('reading', {
  texts: {
    en: [{ title: 'E' }, '## A {#challenge}\nA\n\n## B {#action}\nB\n\n## C {#results}\nC\n'],
    ro: [{ title: 'R' }, '## X {#context}\nX\n\n## A {#challenge}\nA\n\n## L {#lessons}\nL\n'],
  },
});
const publication = publicationWith({ studies: [study] });
const english = resolveStudy(publication, 'en', study);
const romanian = resolveStudy(publication, 'ro', study);
const greek = resolveStudy(publication, 'el', study);
const ids = (pairs: ReturnType<typeof pairSections>) => pairs.map(({ first, second }) => [first?.id, second?.id]);

test('sections are paired by id, and sections of one language only keep their place', () => {
  assert.deepEqual(ids(pairSections(english, romanian)), [
    [undefined, 'context'],
    ['challenge', 'challenge'],
    [undefined, 'lessons'],
    ['action', undefined],
    ['results', undefined],
  ]);
});

test('a section that both editions show in the same language appears once', () => {
  assert.deepEqual(
    ids(pairSections(english, greek)).map(([, second]) => second),
    [undefined, undefined, undefined],
  );
});

test('a text without a counterpart in another language has none', () => {
  assert.equal(counterpart(english, [greek]), undefined);
  assert.equal(counterpart(english, [romanian])?.title.text, 'R');
  assert.equal(counterpart(english, []), undefined);
});
