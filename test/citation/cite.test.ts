import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citePublication, citeStudy } from '../../src/citation/cite.ts';
import { createTranslators } from '../../src/i18n/translator.ts';
import type { Publication } from '../../src/model/publication.ts';
import { buildLanguageEdition } from '../../src/model/resolve/build-edition.ts';
import { publicationWith, studyWith } from '../helpers/publication.ts';

const citation = {
  study: 'S {{title}} | {{publication}} | {{edition}} | {{publisher}} | {{date}} | {{url}}',
  studyByAuthors: 'A {{authors}} | {{title}}',
  publication: 'P {{publication}} | {{publisher}} | {{date}}',
};
const translator = createTranslators(
  { en: { common: { citation } } },
  { languages: [{ code: 'en' }], defaultLanguage: 'en' },
)('en');
const edition = { id: '2026', date: '2026-11-01', parts: [{ title: { en: 'Part' }, studies: ['reading'] }] };
const study = studyWith({ en: { fields: { title: 'Reading' }, body: '' } });

const editionOf = (parts: Partial<Publication>) =>
  buildLanguageEdition(publicationWith({ studies: [study], ...parts }), edition, 'en');

const partners = [{ id: 'network', names: { en: 'The Network' }, country: 'RO', role: 'lead' as const }];

function citeFirst(parts: Partial<Publication>): string | undefined {
  const seen = editionOf(parts);
  return seen.studies[0] && citeStudy(seen, seen.studies[0], translator, 'https://x.example/');
}

test('a study is cited with its collection, edition, publisher and day', () => {
  assert.equal(
    citeFirst({ partners, publisher: 'network' }),
    'S Reading | The collection | 2026 | The Network | 1\u00a0January 2026 | https://x.example/',
  );
});

test('where authors are named they come first', () => {
  const people = [{ id: 'ana', given: 'Ana', family: 'Popa' }];
  const authors = [{ person: 'ana', roles: ['author' as const] }];
  const written = studyWith({ en: { fields: { title: 'Reading' }, body: '' } }, { authors });
  assert.equal(citeFirst({ people, studies: [written] }), 'A Ana Popa | Reading');
});

test('without a publisher the short title stands in its place', () => {
  const seen = editionOf({ shortTitle: { en: 'Short' } });
  assert.equal(citePublication(seen, translator, ''), 'P The collection | Short | 1\u00a0November 2026');
});
