import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { type ExportJob, planJobs, planSpecial } from '../../src/jobs/jobs.ts';
import { ordinarySetting } from '../../src/model/book/book-setting.ts';
import { buildLanguageEdition, currentEdition } from '../../src/model/resolve/build-edition.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { demonstration } from '../helpers/demonstration.ts';
import { checkEpubs, flawless, withoutJava } from '../helpers/epubcheck.ts';
import { writeEpub } from '../helpers/write-epub.ts';

const { publication, pictures } = await demonstration();
const folder = await mkdtemp(path.join(tmpdir(), 'compendium-epubs-'));
after(() => rm(folder, { recursive: true, force: true }));

const editions = publication.languages.map(({ code }) =>
  buildLanguageEdition(publication, currentEdition(publication), code),
);
const jobs = [
  ...planJobs(editions, ['epub'], true),
  ...planSpecial(editions, { ...ordinarySetting, bilingual: ['ro', 'uk'] }).filter(({ format }) => format === 'epub'),
];

async function make({ path: name, language, study, beside }: ExportJob) {
  const request = bookRequest(publication, language, { pictures, ...(study && { slug: study }) });
  const second = beside ? bookRequest(publication, beside) : undefined;
  const { bytes, problems } = await writeEpub({ ...request, beside: second });
  const file = path.join(folder, name.replaceAll('/', '-'));
  await writeFile(file, bytes);
  return { name, file, size: bytes.length, isWhole: !study && !beside, problems };
}

const books: Awaited<ReturnType<typeof make>>[] = [];
for (const job of jobs) books.push(await make(job));

test('the demonstration compendium is smaller than 1.5 MB in every language, and no book has a problem', () => {
  const whole = books.filter(({ isWhole }) => isWhole);
  assert.equal(whole.length, publication.languages.length);
  for (const { name, size } of whole) assert.ok(size < 1_500_000, `${name}: ${size}`);
  for (const { name, problems } of books) assert.deepEqual(problems, [], name);
});

test('EPUBCheck finds nothing in any EPUB of the demonstration, its studies and a bilingual one', {
  skip: withoutJava,
}, async () => {
  // Compendium and studies in every language, and the bilingual book.
  assert.ok(books.length > 2 * publication.languages.length);
  const found = await checkEpubs(books.map(({ file }) => file));
  assert.deepEqual(
    found,
    books.map(({ file }) => ({ file, messages: [], counts: flawless })),
  );
});
