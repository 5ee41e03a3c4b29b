import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedWork } from '../../src/bibliography/work-record.ts';
import { citeWork } from '../../src/citation/cite.ts';
import { createTranslators } from '../../src/i18n/translator.ts';
import type { Publication } from '../../src/model/publication.ts';
import { buildLanguageEdition } from '../../src/model/resolve/build-edition.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';

const citation = {
  study: 'S {{title}} | {{publication}} | {{edition}} | {{publisher}} | {{date}} | {{url}}',
  studyByAuthors: 'A {{authors}} | {{title}}',
  studyByAuthorsWithoutPublisher: 'AW {{authors}} | {{title}} | {{date}}',
  studyWithoutPublisher: 'SW {{title}} | {{date}}',
  publication: 'P {{publication}} | {{publisher}} | {{date}}',
  publicationByAuthors: 'PA {{authors}} | {{publication}} | {{publisher}}',
  publicationWithoutPublisher: 'PW {{publication}} | {{date}}',
  publicationByAuthorsWithoutPublisher: 'PAW {{authors}} | {{publication}}',
};
const translator = createTranslators(
  { en: { common: { citation } } },
  { languages: [{ code: 'en' }], defaultLanguage: 'en' },
)('en');
const edition = { id: '2026', date: '2026-11-01', parts: [{ title: { en: 'Part' }, studies: ['reading'] }] };
const study = studyOf('reading', { texts: { en: [{ title: 'Reading' }, ''] } });

const editionOf = (parts: Partial<Publication>) =>
  buildLanguageEdition(publicationWith({ studies: [study], ...parts }), edition, 'en');

const partners = [{ id: 'network', names: { en: 'The Network' }, country: 'RO', role: 'lead' as const }];

function citeFirst(parts: Partial<Publication>): string {
  const seen = editionOf(parts);
  return citeWork(citedWork(seen, seen.studies[0]), translator, 'https://x.example/');
}
const citeAll = (parts: Partial<Publication>): string =>
  citeWork(citedWork(editionOf(parts), undefined), translator, '');

test('a study is cited with its collection, edition, publisher and day', () => {
  assert.equal(
    citeFirst({ partners, publisher: 'network' }),
    'S Reading | The collection | 2026 | The Network | 1\u00a0January 2026 | https://x.example/',
  );
});

test('authors come first', () => {
  const people = [{ id: 'ana', given: 'Ana', family: 'Popa' }];
  const authors = [{ person: 'ana', roles: ['author' as const] }];
  const written = studyOf('reading', { facts: { authors }, texts: { en: [{ title: 'Reading' }, ''] } });
  const named = { people, studies: [written], partners };
  assert.equal(citeFirst({ ...named, publisher: 'network' }), 'A Ana Popa | Reading');
  assert.equal(citeFirst(named), 'AW Ana Popa | Reading | 1\u00a0January 2026');
});

test('a person who only made the pictures of a study is not cited as its author', () => {
  const people = [{ id: 'ana', given: 'Ana', family: 'Popa' }];
  const authors = [{ person: 'ana', roles: ['photographer' as const] }];
  const pictured = studyOf('reading', { facts: { authors }, texts: { en: [{ title: 'Reading' }, ''] } });
  assert.equal(citeFirst({ people, studies: [pictured] }), 'SW Reading | 1\u00a0January 2026');
});

test('without a publisher nothing replaces it, least of all the title', () => {
  assert.equal(citeAll({ shortTitle: { en: 'Short' } }), 'PW The collection | 1\u00a0November 2026');
});

test('a collection is cited by its editors, else by the organisation that is its author', () => {
  const people = [{ id: 'ana', given: 'Ana', family: 'Popa' }];
  const edited = buildLanguageEdition(
    publicationWith({ people, studies: [study] }),
    { ...edition, editors: ['ana'] },
    'en',
  );
  assert.equal(citeWork(citedWork(edited, undefined), translator, ''), 'PAW Ana Popa | The collection');
  assert.equal(
    citeAll({ author: { en: 'Hub' }, partners, publisher: 'network' }),
    'PA Hub | The collection | The Network',
  );
});

test('a publisher that is also the author is named once', () => {
  assert.equal(citeAll({ partners, publisher: 'network' }), 'P The collection | The Network | 1\u00a0November 2026');
});
