import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLanguageEdition, currentEdition } from '../../src/model/resolve/build-edition.ts';
import { indexGroups } from '../../src/rendering/index-entries.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';

const study = (slug: string, place: string, topics: string[], partners: string[] = []) =>
  studyOf(slug, {
    facts: { topics, partners, countries: ['RO'] },
    texts: { en: [{ title: slug, place }, '## A {#challenge}\n\nA\n'] },
  });

const publication = publicationWith({
  studies: [
    study('second', '*Iași*', ['work']),
    study('first', 'Iași', ['work', 'art'], ['library', 'zoo']),
    study('withdrawn', 'Cluj', ['art']),
  ],
  editions: [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['first', 'second'] }] }],
  topics: [
    { id: 'work', names: { en: 'Work', uk: 'Праця', ro: 'Țesut', el: 'Εργασία' } },
    { id: 'art', names: { en: 'Art', uk: 'Ґанок', ro: 'Salon', el: 'Άρτος' } },
  ],
  partners: [
    { id: 'library', names: { en: 'Library 10' }, country: 'RO', role: 'partner' },
    { id: 'zoo', names: { en: 'Library 9' }, country: 'RO', role: 'partner' },
  ],
});
const groupsIn = (language: string) =>
  indexGroups(buildLanguageEdition(publication, currentEdition(publication), language));
const wordsIn = (language: string) =>
  Object.fromEntries(groupsIn(language).map(({ id, entries }) => [id, entries.map(({ text }) => text)]));

test('partners, places and topics are in groups, with numbers sorted by value', () => {
  assert.deepEqual(wordsIn('en'), {
    partners: ['Library 9', 'Library 10'],
    places: ['Iași', 'Romania'],
    topics: ['Art', 'Work'],
  });
});

test('a name in two studies is one entry with both, in the order of the book', () => {
  const places = groupsIn('en').find(({ id }) => id === 'places')?.entries ?? [];
  assert.deepEqual(
    places.map(({ studies }) => studies.map(({ slug }) => slug)),
    [
      ['first', 'second'],
      ['first', 'second'],
    ],
  );
});

test('each language sorts by its own alphabet', () => {
  assert.deepEqual(wordsIn('uk').topics, ['Ґанок', 'Праця']);
  assert.deepEqual(wordsIn('ro').topics, ['Salon', 'Țesut']);
  assert.deepEqual(wordsIn('el').topics, ['Άρτος', 'Εργασία']);
});

test('a name in another language has that language', () => {
  const [partner] = groupsIn('uk')[0]?.entries ?? [];
  assert.equal(partner?.language, 'en');
});

test('an online event has no place in the index', () => {
  const online = studyOf('first', {
    facts: { countries: ['RO'], online: true },
    texts: { en: [{ title: 'First' }, '## A {#challenge}\n\nA\n'] },
  });
  const edition = publicationWith({ ...publication, studies: [online] });
  const [places] = indexGroups(buildLanguageEdition(edition, currentEdition(edition), 'en'));
  assert.deepEqual(
    places?.entries.map(({ text }) => text),
    ['Romania'],
  );
});

test('an edition has no group without entries', () => {
  const bare = publicationWith({ ...publication, studies: [study('first', 'Iași', [])] });
  const groups = indexGroups(buildLanguageEdition(bare, currentEdition(bare), 'en'));
  assert.deepEqual(
    groups.map(({ id }) => id),
    ['places'],
  );
});
