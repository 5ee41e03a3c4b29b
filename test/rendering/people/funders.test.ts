import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageEdition, ResolvedFunder, ResolvedStudy } from '../../../src/model/language-edition.ts';
import { ownFunders } from '../../../src/rendering/people/funders.ts';

const funders = (...ids: string[]): ResolvedFunder[] => ids.map((id) => ({ id }) as ResolvedFunder);

test('a book names a funder once: funders of the collection are not repeated below a study', () => {
  const edition = { funders: funders('union') } as unknown as LanguageEdition;
  const study = { funders: funders('union', 'trust') } as unknown as ResolvedStudy;
  assert.deepEqual(
    ownFunders(edition, study).map(({ id }) => id),
    ['trust'],
  );
});
