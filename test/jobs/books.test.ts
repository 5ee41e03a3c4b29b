import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createTranslators } from '../../src/i18n/translator.ts';
import { makeBooks } from '../../src/jobs/books.ts';
import { type ExportCache, openCache } from '../../src/jobs/cache.ts';
import { type ExportJob, planJobs } from '../../src/jobs/jobs.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { bookRequest, fixturePictures } from '../helpers/book-requests.ts';
import { openEpub } from '../helpers/opened-epub.ts';
import { printerForTests } from '../helpers/pdf-tools.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const collection = (body: string): Publication =>
  publicationWith({
    studies: [
      studyOf('reading', { texts: { en: [{ title: 'Reading' }, `## The challenge {#challenge}\n\n${body}\n`] } }),
      studyOf('listening', { texts: { en: [{ title: 'Listening' }, '## What was done {#action}\n\nAll.\n'] } }),
    ],
    editions: [
      { id: '2026', date: '2026-01-01', parts: [{ title: { en: 'Part' }, studies: ['reading', 'listening'] }] },
    ],
  });

describe('books of a publication that changes', () => {
  let printer: Printer;
  before(async () => {
    printer = await printerForTests();
  });
  after(() => printer.close());

  /** Makes the English compendium. Gives what the browser was asked for, and the bytes. */
  async function make(publication: Publication, folder: string): Promise<{ prints: string[]; bytes: Buffer }> {
    const prints: string[] = [];
    const noted = <T>(what: string, made: T): T => {
      prints.push(what);
      return made;
    };
    const counting: Printer = {
      print: (document, work) =>
        printer.print(document, (session) =>
          work({
            ...session,
            print: (options) => noted('print', session.print(options)),
            printLayout: (prefix) => noted('layout', session.printLayout(prefix)),
          }),
        ),
      close: async () => undefined,
    };
    const { edition } = bookRequest(publication, 'en');
    const planned = planJobs([edition], ['pdf'], false);
    const [book] = await makeBooks(planned, folder, {
      planned,
      editions: [edition],
      writerKey: () => 'test',
      resources: {},
      pictures: fixturePictures,
      translators: createTranslators({}, publication),
      cache: openCache(path.join(folder, 'cache')),
      openPrinter: async () => counting,
      onMade: () => undefined,
    });
    return { prints, bytes: await readFile(path.join(folder, book?.job.path ?? '')) };
  }

  test('a first book is laid out and printed; unchanged it is not printed at all', async (context) => {
    const folder = await temporaryFolder(context);
    assert.deepEqual((await make(collection('One.'), folder)).prints, ['layout', 'print']);
    assert.deepEqual((await make(collection('One.'), folder)).prints, []);
  });

  test('a change of text that moves nothing costs one print, and the book equals one made without a cache', async (context) => {
    const folder = await temporaryFolder(context);
    await make(collection('One.'), folder);
    const again = await make(collection('Two.'), folder);
    assert.deepEqual(again.prints, ['print']);
    const fresh = await make(collection('Two.'), await temporaryFolder(context));
    assert.ok(again.bytes.equals(fresh.bytes));
  });

  test('jobs that went through JSON still belong together: the EPUB has the pages of the PDF', async (context) => {
    const folder = await temporaryFolder(context);
    const publication = collection('One.');
    const { edition } = bookRequest(publication, 'en');
    const planned = JSON.parse(JSON.stringify(planJobs([edition], ['pdf', 'epub'], false))) as ExportJob[];
    const told: string[] = [];
    const make = async (cache: ExportCache) =>
      makeBooks(planned, folder, {
        planned,
        editions: [edition],
        writerKey: () => 'test',
        resources: {},
        pictures: fixturePictures,
        translators: createTranslators({}, publication),
        cache,
        openPrinter: async () => ({ ...printer, close: async () => undefined }),
        onMade: ({ format }, done, total) => told.push(`${format} ${done} of ${total}`),
      });
    const cache = openCache(path.join(folder, 'cache'));
    const [, epub] = await make(cache);
    assert.deepEqual(told, ['pdf 1 of 1', 'epub 1 of 1']);
    assert.deepEqual(epub?.file.why, [{ changed: 'new' }]);
    const navigation = openEpub(await readFile(path.join(folder, epub.job.path))).text('OEBPS/toc.xhtml');
    assert.match(navigation, /epub:type="page-list"/);
    const again = await make(cache);
    assert.deepEqual(told.length, 2, 'books from the cache are not told as made');
    assert.deepEqual(
      again.map(({ file }) => [file.seconds, file.why]),
      [
        [0, undefined],
        [0, undefined],
      ],
    );
  });

  test('a change of text that moves pages is printed again with the right numbers', async (context) => {
    const folder = await temporaryFolder(context);
    await make(collection('One.'), folder);
    const long = collection('A long text.\n\n'.repeat(150));
    const again = await make(long, folder);
    assert.deepEqual(again.prints, ['print', 'print']);
    const fresh = await make(long, await temporaryFolder(context));
    assert.ok(again.bytes.equals(fresh.bytes));
  });
});
