import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { fullFonts } from '../../src/design/fonts.ts';
import { packEpub } from '../../src/epub/write-epub.ts';
import { createTranslators } from '../../src/i18n/translator.ts';
import { planJobs, textsOf } from '../../src/jobs/jobs.ts';
import { digestsToday, type Material, recordInputs, type Trace } from '../../src/jobs/recorded-inputs.ts';
import { type Reason, whyMade } from '../../src/jobs/why.ts';
import { loadLocales } from '../../src/locales/load-locales.ts';
import type { Picture, Pictures } from '../../src/model/picture.ts';
import type { Publication, Study } from '../../src/model/publication.ts';
import { buildLanguageEdition, currentEdition } from '../../src/model/resolve/build-edition.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { bookPage } from '../helpers/book-requests.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';

const { resources } = await loadLocales([folderStore(path.resolve(import.meta.dirname, '../../locales'))]);

const study = (slug: string, body = 'Text.', facts: Parameters<typeof studyOf>[1]['facts'] = {}): Study =>
  studyOf(slug, { facts, texts: { en: [{ title: `About ${slug}` }, `## C {#challenge}\n\n${body}\n`] } });

const picture = (bytes: string): Picture => ({
  kind: 'svg',
  width: 1,
  height: 1,
  viewBox: '0 0 1 1',
  hasOwnColours: true,
  parts: [{ kind: 'markup', markup: `<desc>${bytes}</desc>` }],
});
const pictures: Pictures = new Map([
  ['logo.svg', picture('logo')],
  ['other.svg', picture('other')],
]);
const base: Publication = publicationWith({
  studies: [study('one', 'See [two](study:two) and [far](study:far).'), study('two'), study('far')],
  editions: [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['one', 'two'] }] }],
  people: [{ id: 'ana', given: 'Ana', family: 'Popescu' }],
  pages: [bookPage('pages', 'about', 'About', 'Text.\n')],
  theme: { logo: { file: 'logo.svg', licence: 'CC0-1.0' } },
});

interface Changes {
  readonly publication?: Partial<Publication>;
  readonly material?: Partial<Material>;
}

const [whole, own] = planJobs([buildLanguageEdition(base, currentEdition(base), 'en')], ['epub'], true);
assert.ok(whole && own);

function materialWith(job: typeof whole & {}, { publication, material }: Changes = {}): Material {
  const now = { ...base, ...publication };
  const editions = [buildLanguageEdition(now, currentEdition(now), 'en')];
  return { texts: textsOf(job, editions), resources, pictures, rest: { writer: 'w' }, ...material };
}

async function traceOf(job: typeof whole & {}): Promise<Trace> {
  const material = materialWith(job);
  const recorded = recordInputs(material);
  const { edition, study } = recorded.texts;
  const translator = recorded.translator(createTranslators(resources, base)('en'));
  await packEpub({ edition, study, pictures: recorded.pictures, translator });
  // What the cache keeps is written as JSON.
  return JSON.parse(JSON.stringify(recorded.trace())) as Trace;
}

const traces = { whole: await traceOf(whole), own: await traceOf(own) };
const isSame = (book: keyof typeof traces, changes: Changes): boolean => {
  const trace = traces[book];
  const today = digestsToday(materialWith(book === 'whole' ? whole : own, changes), trace);
  return JSON.stringify(today) === JSON.stringify(trace.digests);
};
const why = (book: keyof typeof traces, changes: Changes): Reason[] => {
  const job = book === 'whole' ? whole : own;
  return whyMade(job, materialWith(job, changes), traces[book]);
};
const [one, two, far] = base.studies;
assert.ok(one && two && far);
const withStudies = (...studies: Study[]): Changes => ({ publication: { studies } });

test('the same material needs no new book', () => {
  assert.ok(isSame('whole', {}) && isSame('own', {}));
});

test('pages and news of the website, and studies without links to them, change no book', () => {
  const news = {
    slug: 'n',
    folder: 'news/n',
    originalLanguage: 'en',
    words: [],
    facts: { originalLanguage: 'en', published: '2026-01-01', categories: [] },
  };
  const pages = [bookPage('pages', 'about', 'About us', 'Another text.\n'), bookPage('pages', 'call', 'Call', 'C.\n')];
  for (const book of ['whole', 'own'] as const) {
    assert.ok(isSame(book, { publication: { news: [news], pages } }));
    assert.ok(isSame(book, withStudies(one, two, far, study('apart'))));
    assert.ok(isSame(book, { publication: { people: [...base.people, { id: 'ion', given: 'Ion', family: 'Rusu' }] } }));
    assert.ok(isSame(book, { material: { pictures: new Map(pictures).set('other.svg', picture('new')) } }));
  }
});

test('withdrawing a study outside the edition changes the books that link to it', () => {
  const gone = study('far', 'Text.', { status: 'withdrawn' });
  assert.deepEqual(why('own', withStudies(one, two, gone)), [
    { changed: 'linkTargets', name: 'studies', language: 'en' },
  ]);
  assert.ok(!isSame('whole', withStudies(one, two, gone)));
});

test('the text of another study changes the compendium but not a study’s own file', () => {
  const changes = withStudies(one, study('two', 'Changed.'), far);
  assert.deepEqual(why('whole', changes), [{ changed: 'studies', name: 'two', language: 'en' }]);
  assert.ok(isSame('own', changes));
});

test('a change is reported with the study, its field and the language', () => {
  const changes = withStudies(study('one', 'Changed.'), two, far);
  assert.deepEqual(why('own', changes), [{ changed: 'studies', name: 'one', field: 'sections', language: 'en' }]);
});

for (const [what, changes, reasons] of [
  ['the licence', { publication: { licence: 'CC0-1.0' } }, ['publication']],
  ['the title', { publication: { title: { en: 'New' } } }, ['title', 'shortTitle']],
  ['the writer', { material: { rest: { writer: 'x' } } }, ['writer']],
  ['a typeface', { material: { typefaces: fullFonts().slice(1) } }, ['typefaces']],
  ['the logo', { material: { pictures: new Map(pictures).set('logo.svg', picture('new')) } }, ['pictures']],
] as const) {
  test(`${what} that changes is the reason that the compendium is made again`, () => {
    assert.deepEqual([...new Set(why('whole', changes).map(({ changed }) => changed))], [...reasons]);
  });
}

test('a string in the book changes the book; a string of a command or the website does not', () => {
  const english = resources.en ?? {};
  const withWords = (words: typeof english): Changes => ({
    material: { resources: { ...resources, en: { ...english, ...words } } },
  });
  assert.deepEqual(why('whole', withWords({ common: { ...english.common, edition: 'Edn {{edition}}' } })), [
    { changed: 'words', name: 'common:edition', language: 'en' },
  ]);
  assert.ok(isSame('whole', withWords({ cli: {}, site: {} })));
});

test('a book that was never made is new; a lost file is made again although nothing changed', () => {
  assert.deepEqual(whyMade(whole, materialWith(whole), undefined), [{ changed: 'new' }]);
  assert.deepEqual(why('whole', {}), [{ changed: 'broken' }]);
});
