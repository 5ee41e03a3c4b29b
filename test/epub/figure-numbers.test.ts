import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookKit, KitDocument } from '../../src/epub/make-your-own/kit.ts';
import { chooseBook, kitStudyFile } from '../../src/epub/make-your-own/selection.ts';
import { writeKit } from '../../src/epub/make-your-own/write-kit.ts';
import { navigationDocument } from '../../src/epub/package/navigation.ts';
import { planBook } from '../../src/epub/plan-book.ts';
import { compendiumBody } from '../../src/pdf/book/compendium.ts';
import { studyFileBody } from '../../src/pdf/book/study-file.ts';
import type { PdfRequest } from '../../src/pdf/write-pdf.ts';
import { wordsOf } from '../../src/rendering/both-languages.ts';
import { readMarkup } from '../../src/text/markup/read-markup.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';

const pictures = fixturePictures;
const requestFor = (language: string, slug?: string): PdfRequest =>
  bookRequest(fixturePublication, language, { pictures, ...(slug && { slug }) });

/** Every label, in reading order. */
const labelsIn = (markup: string): string[] =>
  [...markup.matchAll(/class="figure-number"[^>]*>([^<]*)/g)].map(([, label = '']) => wordsOf(readMarkup(label)));
const chapters = (request: PdfRequest): string =>
  planBook(request)
    .documents.map(({ content }) => content.markup)
    .join('\n');

/** The lines of the list of figures. */
const linesIn = (markup: string): string[] =>
  [...markup.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, line = '']) => wordsOf(readMarkup(line)));
const listInEpub = (request: PdfRequest): string[] =>
  linesIn(/epub:type="loi"[\s\S]*?<\/nav>/.exec(navigationDocument(planBook(request), request))?.[0] ?? '');
const listInPdf = (request: PdfRequest): string[] =>
  linesIn(/class="contents figure-list"[\s\S]*?<\/section>/.exec(compendiumBody(request).content.markup)?.[0] ?? '');

test('captions are numbered through all studies, as in the PDF', () => {
  const uk = requestFor('uk');
  const numbers = [1, 2, 3, 4].map((number) => `Рисунок ${number}.`);
  assert.deepEqual(labelsIn(chapters(uk)), numbers);
  assert.deepEqual(labelsIn(compendiumBody(uk).content.markup), numbers);
});

test('the list of figures has the same lines as in the PDF, and other languages are marked', () => {
  const el = requestFor('el');
  const list = listInEpub(el);
  assert.equal(list[0], 'Εικόνα 1. Where it was');
  assert.deepEqual(list, listInPdf(el));
  assert.match(
    navigationDocument(planBook(el), el),
    /#study-reading--figure-1">Εικόνα 1\. <span lang="en" xml:lang="en">Where it was<\/span><\/a>/,
  );
});

test('a study’s own book numbers its figures from one, as its PDF does', () => {
  const study = requestFor('en', '2020-listening');
  const numbers = [1, 2, 3, 4].map((number) => `Figure ${number}`);
  assert.deepEqual(labelsIn(chapters(study)), numbers);
  assert.deepEqual(labelsIn(studyFileBody(study).content.markup), numbers);
});

const pairStudy = (slug: string, en: string, uk: string) =>
  studyOf(slug, {
    facts: { images: ['map', 'p0'].map((id) => ({ id, file: id === 'map' ? 'map.svg' : 'photo.png' })) },
    texts: {
      en: [{ title: slug, images: { map: { alt: 'Map' }, p0: { alt: 'Room' } } }, `## C {#challenge}\n\n${en}\n`],
      uk: [{ title: slug, images: { map: { alt: 'Мапа' } } }, `## В {#challenge}\n\n${uk}\n`],
    },
  });

test('a figure that only the second language shows has its own number in both books', () => {
  const publication = publicationWith({
    editions: [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['one', 'two'] }] }],
    studies: [pairStudy('one', '![](map)', '![](p0)\n\n![](map)'), pairStudy('two', '![](map)', '![](map)')],
  });
  const [map, photo] = ['case-studies/reading/images/map.svg', 'case-studies/2020-listening/images/photo.png'].map(
    (file) => pictures.get(file),
  );
  assert.ok(map && photo);
  const shown = new Map(
    ['one', 'two'].flatMap((slug) => [
      [`case-studies/${slug}/images/map.svg`, map],
      [`case-studies/${slug}/images/photo.png`, photo],
    ]),
  );
  const request = {
    ...bookRequest(publication, 'en', { pictures: shown }),
    beside: bookRequest(publication, 'uk', { pictures: shown }),
  };
  assert.deepEqual(listInEpub(request), [
    'Figure 1. Map / Рисунок 1. Мапа',
    'Figure 2. Room / Рисунок 2. Room',
    'Figure 3. Map / Рисунок 3. Мапа',
  ]);
  const { markup } = compendiumBody(request).content;
  assert.deepEqual(
    listInPdf(request).map((line) => line.replace(' Рисунок', ' / Рисунок')),
    listInEpub(request),
  );
  assert.match(markup, /id="listed-study-one--figure-2" href="#second-study-one--figure-2"/);
  assert.match(markup, /id="second-study-one--figure-2"/);
  const second = (labels: readonly string[]) => labels.filter((label) => label.startsWith('Рисунок')).toSorted();
  assert.deepEqual(second(labelsIn(chapters(request))), ['Рисунок 1.', 'Рисунок 2.', 'Рисунок 3.']);
  assert.deepEqual(second(labelsIn(markup)), ['Рисунок 1.', 'Рисунок 2.', 'Рисунок 3.']);
});

test('a book of chosen studies numbers its figures from one', async () => {
  const { files } = await writeKit(requestFor('en'));
  const read = <T>(name: string): T =>
    JSON.parse(Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString()) as T;
  const chosen = new Map([['2020-listening', read<KitDocument>(kitStudyFile('2020-listening'))]]);
  const { texts } = chooseBook(read<BookKit>('kit.json'), chosen);
  const textOf = (file: string): string => texts.find(({ name }) => name === file)?.text ?? '';
  assert.deepEqual(labelsIn(textOf('study-2020-listening.xhtml')), ['Figure 1', 'Figure 2', 'Figure 3', 'Figure 4']);
  assert.match(textOf('toc.xhtml'), /figure-1">Figure 1\. Picture 0<\/a>/);
});
