import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { test } from 'node:test';
import { planJobs } from '../../src/jobs/jobs.ts';
import { openWhenNeeded, printerCount } from '../../src/jobs/printers.ts';
import { buildLanguageEdition } from '../../src/model/resolve/build-edition.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';

function countFor(letters: number, formats: number, studyFiles: boolean): number {
  const study = (slug: string, size: number) =>
    studyOf(slug, { texts: { en: [{ title: 'T' }, `## A {#challenge}\n\n${'x'.repeat(size)}`] } });
  const entry = { id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['a', 'b'] }] };
  const publication = publicationWith({
    studies: [study('a', letters / 2), study('b', letters / 2)],
    editions: [entry],
  });
  const editions = ['en', 'ro'].slice(0, formats).map((language) => buildLanguageEdition(publication, entry, language));
  return printerCount(planJobs(editions, ['pdf'], studyFiles), editions);
}

test('two browsers print if there are two processors and two books, and no book is large', () => {
  const most = availableParallelism() > 1 ? 2 : 1;
  assert.equal(countFor(1000, 2, false), most);
  assert.equal(countFor(1000, 1, true), most);
  assert.equal(countFor(590_000, 2, false), most);
  assert.equal(countFor(600_000, 2, false), 1, 'a book as large as that');
  assert.equal(countFor(1000, 1, false), 1, 'one book');
  assert.equal(printerCount([], []), 1, 'no book');
});

test('the file of one small study is no large book, whatever else is in the edition', () => {
  const study = (slug: string, size: number) =>
    studyOf(slug, { texts: { en: [{ title: 'T' }, `## A {#challenge}\n\n${'x'.repeat(size)}`] } });
  const entry = { id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['a', 'b', 'c'] }] };
  const publication = publicationWith({
    studies: [study('a', 700_000), study('b', 9), study('c', 9)],
    editions: [entry],
  });
  const editions = [buildLanguageEdition(publication, entry, 'en')];
  const small = planJobs(editions, ['pdf'], true).filter((job) => job.study === 'b' || job.study === 'c');
  assert.equal(printerCount(small, editions), availableParallelism() > 1 ? 2 : 1);
});

/** A printer that notes that it was closed. */
const printer = (name: string, closed: string[]): Printer => ({
  print: () => Promise.reject(new TypeError('Nothing is printed here')),
  close: async () => void closed.push(name),
});

test('the browser of a lane starts with its first book and is closed with the others', async () => {
  const closed: string[] = [];
  let started = 0;
  const printers = openWhenNeeded(async () => {
    started += 1;
    return printer(`browser ${started}`, closed);
  });
  assert.equal(started, 0);
  const first = await printers.get(0);
  assert.equal(await printers.get(0), first);
  assert.notEqual(await printers.get(1), first);
  assert.equal(started, 2);
  await printers.close();
  assert.deepEqual(closed, ['browser 1', 'browser 2']);
});

test('the other browsers are closed even if one could not start', async () => {
  const closed: string[] = [];
  let asked = 0;
  const printers = openWhenNeeded(async () => {
    asked += 1;
    if (asked === 1) throw new Error('no browser');
    return printer('second', closed);
  });
  await assert.rejects(printers.get(0), /no browser/);
  await printers.get(1);
  await printers.close();
  assert.deepEqual(closed, ['second']);
});
