import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { createTranslators, type LocaleResources } from '../../src/i18n/translator.ts';
import { makeBooks } from '../../src/jobs/books.ts';
import { type ExportCache, noCache, openCache } from '../../src/jobs/cache.ts';
import { type BookFormat, type ExportJob, planJobs, planSpecial } from '../../src/jobs/jobs.ts';
import { loadLocales } from '../../src/locales/load-locales.ts';
import { ordinarySetting } from '../../src/model/book/book-setting.ts';
import type { Pictures } from '../../src/model/picture.ts';
import type { Publication, Study } from '../../src/model/publication.ts';
import { buildLanguageEdition, currentEdition } from '../../src/model/resolve/build-edition.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { bookPage, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { printerForTests } from '../helpers/pdf-tools.ts';
import { studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const locales = path.resolve(import.meta.dirname, '../../locales');
const { resources } = await loadLocales([folderStore(locales)]);

/** Everything that books are made from. */
interface Inputs {
  readonly publication: Publication;
  readonly resources: LocaleResources;
  readonly pictures: Pictures;
}

type Edit = (inputs: Inputs, text: string, at: number) => Inputs;

const editing =
  (change: (publication: Publication, text: string, at: number) => Partial<Publication>): Edit =>
  (inputs, text, at) => ({
    ...inputs,
    publication: { ...inputs.publication, ...change(inputs.publication, text, at) },
  });

/** The list with one entry changed. An empty list stays empty. */
const changeOne = <T>(list: readonly T[], at: number, change: (one: T) => T): T[] =>
  list.map((one, index) => (index === at % list.length ? change(one) : one));

const editStudy = (change: (study: Study, text: string) => Study): Edit =>
  editing(({ studies }, text, at) => ({ studies: changeOne(studies, at, (study) => change(study, text)) }));

const withBody = ({ words, ...study }: Study, text: string): Study => ({
  ...study,
  words: changeOne(words, text.length, (each) => ({
    ...each,
    sections: changeOne(each.sections, 0, (section) => ({ ...section, markdown: `${section.markdown}\n${text}\n` })),
  })),
});

const edits: Readonly<Record<string, Edit>> = {
  text: editStudy(withBody),
  title: editStudy(({ words, ...study }, text) => ({
    ...study,
    words: words.map((each) => ({ ...each, fields: { ...each.fields, title: `T ${text}` } })),
  })),
  facts: editStudy(({ facts, ...study }, text) => ({
    ...study,
    facts: { ...facts, countries: [text.length % 2 ? 'MD' : 'GR'], sdgs: [1 + (text.length % 17)] },
  })),
  withdraw: editStudy(({ facts, ...study }) => ({
    ...study,
    facts: { ...facts, status: facts.status === 'current' ? 'withdrawn' : 'current' },
  })),
  addStudy: editing(({ studies, editions }, text, at) => {
    const slug = `new-${studies.length}`;
    const study = studyOf(slug, { texts: { en: [{ title: slug }, `## C {#challenge}\n\n${text}\n`] } });
    const listed = changeOne(editions, 0, (edition) => ({
      ...edition,
      parts: changeOne(edition.parts, at, (part) => ({ ...part, studies: [slug, ...part.studies] })),
    }));
    return { studies: [...studies, study], editions: at % 2 ? listed : editions };
  }),
  leaveOut: editing(({ editions }) => ({
    editions: changeOne(editions, 0, (edition) => ({
      ...edition,
      parts: changeOne(edition.parts, 0, ({ studies, ...part }) => ({ ...part, studies: studies.slice(0, -1) })),
    })),
  })),
  edition: editing(({ editions }, text) => ({
    editions: changeOne(editions, 0, (edition) => ({ ...edition, doi: `10.1234/${text.length}` })),
  })),
  partner: editing(({ partners }, text, at) => ({
    partners: changeOne(partners, at, (one) => ({ ...one, names: { ...one.names, en: `Partner ${text}` } })),
  })),
  person: editing(({ people }, text, at) => ({
    people: changeOne(people, at, (one) => ({ ...one, family: `Family${text.length}` })),
  })),
  page: editing(({ pages }, text) => ({
    pages: [...pages, bookPage('pages', `p${pages.length}`, 'Page', `${text}\n`)],
  })),
  fewerPages: editing(({ pages }) => ({ pages: pages.slice(1) })),
  foreword: editing(({ book }, text) => ({
    book: [bookPage('book', 'foreword', 'Foreword', `${text}\n`), ...book.slice(1)],
  })),
  licence: editing((_, text) => ({ licence: text.length % 2 ? 'CC0-1.0' : 'CC-BY-SA-4.0' })),
  theme: editing(({ theme }, text) => ({ theme: { ...theme, accent: text.length % 2 ? '#0b5563' : '#7a1f3d' } })),
  word: (inputs, text) => {
    const english = inputs.resources.en ?? {};
    const en = { ...english, common: { ...english.common, edition: `Edition {{edition}} ${text}` } };
    return { ...inputs, resources: { ...inputs.resources, en } };
  },
  picture: (inputs, _text, at) => {
    const all = [...inputs.pictures];
    const [file] = all[at % all.length] ?? [];
    return { ...inputs, pictures: new Map(all.filter(([each]) => each !== file)) };
  },
};

const words = fc.constantFrom('One more sentence.', 'Un text – ș.', 'See [it](study:reading#action).', '*Two*', 'x');
const sequence = fc.array(
  fc.record({ name: fc.constantFrom(...Object.keys(edits)), text: words, at: fc.nat({ max: 5 }) }),
  { minLength: 1, maxLength: 4 },
);
const start: Inputs = { publication: fixturePublication, resources, pictures: fixturePictures };

function planned({ publication }: Inputs, format: BookFormat): ExportJob[] {
  const editions = editionsOf(publication);
  const bilingual = planSpecial(editions, { ...ordinarySetting, bilingual: ['en', 'uk'] });
  if (format === 'pdf') return planJobs(editions.slice(0, 1), ['pdf'], true);
  return [...planJobs(editions, ['epub'], true), ...bilingual.filter((job) => job.format === 'epub')];
}

const editionsOf = (publication: Publication) =>
  ['en', 'uk'].map((language) => buildLanguageEdition(publication, currentEdition(publication), language));

/** The bytes of every book by its path. */
async function make(inputs: Inputs, format: BookFormat, cache: ExportCache, folder: string, printer?: Printer) {
  const jobs = planned(inputs, format);
  const { publication } = inputs;
  const made = await makeBooks(jobs, folder, {
    ...inputs,
    planned: jobs,
    editions: editionsOf(publication),
    writerKey: () => 'test',
    translators: createTranslators(inputs.resources, publication),
    cache,
    openPrinter: async () => {
      if (!printer) throw new TypeError('No book of this test is printed');
      return { ...printer, close: async () => undefined };
    },
    printers: 1,
    onMade: () => undefined,
  });
  const bytes = made.map(async ({ job }) => [job.path, await readFile(path.join(folder, job.path))] as const);
  return new Map(await Promise.all(bytes));
}

/** Makes the books after each edit with one cache, and from nothing. */
async function assertSame(steps: readonly Inputs[], format: BookFormat, folder: string, printer?: Printer) {
  const cache = openCache(path.join(folder, 'cache'));
  for (const inputs of steps) {
    const cached = await make(inputs, format, cache, path.join(folder, 'cached'), printer);
    const fresh = await make(inputs, format, noCache, path.join(folder, 'fresh'), printer);
    for (const [file, bytes] of fresh) assert.ok(cached.get(file)?.equals(bytes), `${file} differs`);
    assert.equal(cached.size, fresh.size);
  }
}

type Step = { readonly name: string; readonly text: string; readonly at: number };
function statesOf(steps: readonly Step[]): Inputs[] {
  const states = [start];
  for (const { name, text, at } of steps) {
    const before = states.at(-1) ?? start;
    states.push(edits[name]?.(before, text, at) ?? before);
  }
  return states;
}

test('after random edits, EPUBs with a cache equal those without one, byte for byte', async (context) => {
  await fc.assert(
    fc.asyncProperty(sequence, async (steps) => {
      await assertSame(statesOf(steps), 'epub', await temporaryFolder(context));
    }),
    { numRuns: 4 },
  );
});

test('after each kind of edit, no EPUB is outdated', async (context) => {
  const folder = await temporaryFolder(context);
  const states = Object.values(edits).map((edit) => edit(start, 'One more sentence.', 1));
  await assertSame([start, ...states, start], 'epub', folder);
});

test('after random edits, PDFs with a cache equal those without one, byte for byte', async (context) => {
  const printer = await printerForTests();
  context.after(() => printer.close());
  const step = (name: string): Step => ({ name, text: 'One more sentence.', at: 1 });
  const steps = statesOf([step('page'), step('withdraw')]);
  await assertSame(steps, 'pdf', await temporaryFolder(context), printer);
});
