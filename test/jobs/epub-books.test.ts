import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { createTranslators } from '../../src/i18n/translator.ts';
import { type BookInputs, makeBooks } from '../../src/jobs/books.ts';
import { noCache, openCache } from '../../src/jobs/cache.ts';
import { planJobs, planSpecial } from '../../src/jobs/jobs.ts';
import { ordinarySetting } from '../../src/model/book/book-setting.ts';
import { buildLanguageEdition } from '../../src/model/resolve/build-edition.ts';
import { openEpub } from '../helpers/opened-epub.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const entry = { id: '2026', date: '2026-01-01', parts: [{ title: { en: 'Part' }, studies: ['reading'] }] };
const publicationOf = (body: string) =>
  publicationWith({
    studies: [
      studyOf('reading', {
        texts: {
          en: [{ title: 'Reading' }, `## The challenge {#challenge}\n\n${body}\n`],
          uk: [{ title: 'Читання', translation: { from: 'en', state: 'draft' } }, '## Виклик {#challenge}\n\nТекст.\n'],
        },
      }),
    ],
    editions: [entry],
  });

function inputsOf(folder: string, body: string): BookInputs & { readonly told: string[] } {
  const publication = publicationOf(body);
  const editions = ['en', 'uk'].map((language) => buildLanguageEdition(publication, entry, language));
  const told: string[] = [];
  return {
    told,
    planned: planJobs(editions, ['pdf', 'epub'], true),
    editions,
    writerKey: (format) => `code of ${format}`,
    resources: {},
    pictures: new Map(),
    translators: createTranslators({}, publication),
    cache: openCache(path.join(folder, 'cache')),
    epubFonts: false,
    openPrinter: () => Promise.reject(new Error('nothing is printed')),
    onMade: ({ path: file }, done, total) => told.push(`${file} ${done}/${total}`),
  };
}
const epubs = ({ planned }: BookInputs) => planned.filter(({ format }) => format === 'epub');
const names = [
  'downloads/2026/network-en.epub',
  'downloads/studies/reading-en.epub',
  'downloads/2026/network-uk.epub',
  'downloads/studies/reading-uk.epub',
];

test('books are made once; then they come from the cache in the order of the jobs, with the same bytes', async (context) => {
  const folder = await temporaryFolder(context);
  const first = inputsOf(folder, 'One.');
  const made = await makeBooks(epubs(first), folder, first);
  assert.deepEqual(
    made.map(({ job }) => job.path),
    names,
  );
  assert.deepEqual(
    first.told,
    names.map((name, at) => `${name} ${at + 1}/4`),
  );
  const [book] = made;
  const { seconds, ...file } = book?.file ?? {};
  assert.deepEqual(file, {
    path: names[0],
    language: 'en',
    checks: ['well-formed', 'manifest'],
    why: [{ changed: 'new' }],
  });
  assert.ok(seconds !== undefined && seconds > 0 && seconds < 60, `${seconds} s`);
  const bytes = await readFile(path.join(folder, names[0] ?? ''));
  assert.equal(book?.bytes, bytes.length);
  assert.deepEqual([book?.problems, book?.pageStarts], [[], undefined]);

  const second = inputsOf(folder, 'One.');
  const again = await makeBooks(epubs(second), path.join(folder, 'again'), second);
  assert.deepEqual(second.told, []);
  assert.deepEqual(
    again.map(({ file: { path: name, seconds: time, why }, bytes: size }) => [name, time, why, size]),
    made.map(({ job, bytes: size }) => [job.path, 0, undefined, size]),
  );
  assert.ok((await readFile(path.join(folder, 'again', names[0] ?? ''))).equals(bytes));
});

test('only books that read a changed text are made again, with the reason', async (context) => {
  const folder = await temporaryFolder(context);
  const first = inputsOf(folder, 'One.');
  await makeBooks(epubs(first), folder, first);
  const changed = inputsOf(folder, 'Two.');
  const made = await makeBooks(epubs(changed), folder, changed);
  assert.deepEqual(changed.told, [`${names[0]} 1/2`, `${names[1]} 2/2`]);
  assert.deepEqual(
    made.map(({ job }) => job.path),
    names,
  );
  assert.deepEqual(made[1]?.file.why, [{ changed: 'studies', name: 'reading', field: 'sections', language: 'en' }]);
  assert.match(openEpub(await readFile(path.join(folder, names[1] ?? ''))).text('OEBPS/study-reading.xhtml'), /Two\./);
  const code = { ...inputsOf(folder, 'Two.'), writerKey: () => 'other code' };
  const recoded = await makeBooks(epubs(code), folder, code);
  assert.deepEqual(
    recoded.map(({ file }) => file.why),
    Array(4).fill([{ changed: 'writer' }]),
  );
});

test('an EPUB with typefaces and one without are different books', async (context) => {
  const folder = await temporaryFolder(context);
  const without = inputsOf(folder, 'One.');
  const [job] = epubs(without);
  assert.ok(job);
  await makeBooks([job], folder, without);
  const withFonts = { ...inputsOf(folder, 'One.'), epubFonts: undefined };
  const [made] = await makeBooks([job], folder, withFonts);
  assert.deepEqual(made?.file.why, [{ changed: 'new' }]);
});

test('a book that the cache lost is made again; without a cache every book is', async (context) => {
  const folder = await temporaryFolder(context);
  const first = inputsOf(folder, 'One.');
  const jobs = epubs(first).slice(0, 1);
  await makeBooks(jobs, folder, first);
  const [shelf = ''] = (await readdir(path.join(folder, 'cache'))).filter((name) => name.length === 2);
  await rm(path.join(folder, 'cache', shelf), { recursive: true });
  const [again] = await makeBooks(jobs, folder, inputsOf(folder, 'One.'));
  assert.deepEqual(again?.file.why, [{ changed: 'broken' }]);
  const uncached: BookInputs = {
    ...inputsOf(folder, 'One.'),
    cache: noCache,
    writerKey: () => assert.fail('no key is needed'),
  };
  const [made] = await makeBooks(jobs, folder, uncached);
  assert.deepEqual(made?.file.why, [{ changed: 'uncached' }]);
});

test('a book in two languages has both in its name', async (context) => {
  const folder = await temporaryFolder(context);
  const inputs = inputsOf(folder, 'One.');
  const jobs = planSpecial(inputs.editions, { ...ordinarySetting, bilingual: ['uk', 'en'] }).filter(
    ({ format }) => format === 'epub',
  );
  const [made] = await makeBooks(jobs, folder, inputs);
  assert.equal(made?.file.language, 'uk');
  assert.equal(made?.file.secondLanguage, 'en');
  const text = openEpub(await readFile(path.join(folder, made?.job.path ?? ''))).text('OEBPS/study-reading.xhtml');
  assert.match(text, /Виклик[\s\S]*The challenge/);
});

test('a browser that does not start ends the build with the message of the browser', async (context) => {
  const folder = await temporaryFolder(context);
  const inputs = inputsOf(folder, 'One.');
  const jobs = inputs.planned.filter(({ format }) => format === 'pdf').slice(0, 1);
  await assert.rejects(makeBooks(jobs, folder, { ...inputs, printers: 1 }), /nothing is printed/);
});

test('if the output cannot be written, no book is reported as made', async (context) => {
  const folder = await temporaryFolder(context);
  const inputs = inputsOf(folder, 'One.');
  await writeFile(path.join(folder, 'downloads'), 'a file in the way');
  await assert.rejects(makeBooks(epubs(inputs), folder, inputs), { code: 'ENOTDIR' });
  assert.deepEqual(inputs.told, []);
});
