import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadsToPage } from '../../../src/model/addresses.ts';
import { buildLanguageEdition } from '../../../src/model/resolve/build-edition.ts';
import { hasCurrentStudy } from '../../../src/model/resolve/link-targets.ts';
import { bookPage } from '../../helpers/book-requests.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';

const text = { en: [{ title: 'T' }, 'Text.\n'] } as const;
const edition = { id: '2', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['shown', 'gone'] }] };
const past = { id: '1', date: '2025-01-01', parts: [{ title: { en: 'P' }, studies: ['past'] }] };
const publication = publicationWith({
  editions: [past, edition],
  studies: [
    studyOf('shown', { texts: text }),
    studyOf('gone', { texts: text, facts: { status: 'withdrawn' } }),
    studyOf('past', { texts: text }),
    studyOf('apart', { texts: text }),
  ],
  pages: [bookPage('pages', 'about', 'About', 'Text.\n')],
});
const seen = buildLanguageEdition(publication, edition, 'en');

test('an edition knows for every study whether it is current, outside or withdrawn', () => {
  const states = { shown: 'current', gone: 'withdrawn', past: 'outside', apart: 'outside' };
  assert.deepEqual(seen.linkTargets.studies, states);
});

test('links lead to published studies, not to withdrawn or unknown ones', () => {
  const slugs = ['shown', 'past', 'gone', 'nothing', 'constructor'];
  assert.deepEqual(
    slugs.map((slug) => hasCurrentStudy(seen, slug)),
    [true, true, false, false, false],
  );
});

test('links lead to pages of editors and of the builder', () => {
  const pages = ['about', 'partners', 'nothing', 'constructor'];
  assert.deepEqual(
    pages.map((slug) => leadsToPage(seen, slug)),
    [true, true, false, false],
  );
});

test('former studies are withdrawn ones and those that only past editions list', () => {
  assert.deepEqual(
    seen.formerStudies.map(({ slug }) => slug),
    ['gone', 'past'],
  );
});

test('an edition has the facts of its publication, but not its texts', () => {
  const facts = ['id', 'url', 'basePath', 'languages', 'defaultLanguage', 'licence', 'contact', 'theme'];
  assert.deepEqual(Object.keys(seen.publication), facts);
});
