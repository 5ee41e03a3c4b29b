import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { bookMetadata } from '../../src/epub/package/metadata.ts';
import { pageSource } from '../../src/epub/pages/page-source.ts';
import type { EpubRequest } from '../../src/epub/write-epub.ts';
import type { Publication } from '../../src/model/publication.ts';
import { checkAccessibility } from '../helpers/ace.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { checkEpub, withoutJava } from '../helpers/epubcheck.ts';
import { idsOf, openEpub } from '../helpers/opened-epub.ts';
import { bilingualPublication } from '../helpers/pdf-books.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { writeEpub } from '../helpers/write-epub.ts';

function pairOf(publication: Publication, first: string, second: string): EpubRequest {
  const pictures = fixturePictures;
  return {
    ...bookRequest(publication, first, { pictures }),
    beside: bookRequest(publication, second, { pictures }),
  };
}

const request = pairOf(fixturePublication, 'en', 'uk');
const { bytes, problems } = await writeEpub(request);
const book = openEpub(bytes);

const twice = publicationWith({
  editions: [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['twice'] }] }],
  studies: [
    studyOf('twice', {
      texts: {
        en: [
          { title: 'Twice' },
          '## Challenge {#challenge}\n\nOne.\n\nTwo.[^a]\n\n## Action {#action}\n\nAct.\n\n[^a]: Note.\n',
        ],
        ro: [
          { title: 'De două ori' },
          '## Provocarea {#challenge}\n\nUnu.\n\nDoi.\n\n## Lecții {#lessons}\n\nLecții.\n',
        ],
      },
    }),
  ],
});

test('each paragraph is followed by its counterpart, marked with its language', async () => {
  const opened = openEpub((await writeEpub(pairOf(twice, 'en', 'ro'))).bytes);
  const words = [...opened.text('OEBPS/study-twice.xhtml').matchAll(/<(?:p|h1|h2)\b[^>]*>([^<]+)/g)].map(
    (match) => match[1],
  );
  const shown = words.slice(words.indexOf('Challenge'));
  assert.deepEqual(shown.slice(0, 8), ['Challenge', 'Provocarea', 'One.', 'Unu.', 'Two.', 'Doi.', 'Lecții', 'Lecții.']);
  assert.match(opened.text('OEBPS/study-twice.xhtml'), /<div class="text second" lang="ro" xml:lang="ro"><p>Unu\./);
  assert.deepEqual(words.slice(0, 4), ['Case study · Romania', 'Studiu de caz · România', 'Twice', 'De două ori']);
});

test('each language has its own list of notes with its own links', () => {
  const elements = book.documents.get('OEBPS/study-reading.xhtml') ?? [];
  const ids = idsOf(elements);
  assert.equal(new Set(ids).size, ids.length);
  const calls = elements.filter(({ attributes }) => attributes.role === 'doc-noteref');
  assert.equal(calls.length, 4);
  for (const { attributes } of calls) assert.ok(ids.includes(attributes.href?.slice(1) ?? ''), attributes.href);
  assert.match(book.text('OEBPS/study-reading.xhtml'), /<div lang="uk" xml:lang="uk"><section [^>]*doc-endnotes/);
});

test('a text that the second language lacks appears once, and so does every picture', () => {
  const listening = book.text('OEBPS/study-2020-listening.xhtml');
  assert.doesNotMatch(listening, /class="text second"/);
  assert.equal(book.text('OEBPS/study-reading.xhtml').match(/<figure /g)?.length, 2);
});

test('it is one book in both languages, and its fonts have both scripts', () => {
  assert.deepEqual(bookMetadata(request).languages, ['en', 'uk']);
  const identifier = (opened: typeof book): string | undefined =>
    /<dc:identifier id="identifier">(.*?)</.exec(opened.text('OEBPS/content.opf'))?.[1];
  assert.match(identifier(book) ?? '', /^urn:uuid:/);
  assert.ok(problems.every(({ params }) => params.character !== 'ґ'));
  return writeEpub(bookRequest(fixturePublication, 'en', { pictures: fixturePictures })).then((alone) =>
    assert.notEqual(identifier(book), identifier(openEpub(alone.bytes))),
  );
});

test('catalogues can tell it from the book in one language: both titles and languages, its own pages, no ISBN of another', () => {
  const about = book.text('OEBPS/content.opf');
  assert.match(about, /<dc:title id="title">The &lt;whole&gt; collection &amp; more \/ Уся збірка</);
  assert.match(about, /property="alternate-script" xml:lang="uk">Уся збірка</);
  assert.match(about, /<dc:rights xml:lang="uk">Якщо не\u00a0зазначено інше/);
  assert.doesNotMatch(about, /urn:isbn|doi:/);
  assert.match(book.text('OEBPS/cover.xhtml'), />English<[\s\S]*>Українська</);
  assert.match(pageSource(request), /downloads\/.*network-en\+uk\.pdf$/);
});

test('DAISY Ace finds no violation in a bilingual book', async (context) => {
  const folder = await temporaryFolder(context);
  const file = path.join(folder, 'book.epub');
  await writeFile(file, bytes);
  assert.deepEqual((await checkAccessibility(file, folder)).violations, []);
});

test('EPUBCheck finds nothing in a bilingual book', { skip: withoutJava }, async (context) => {
  const file = path.join(await temporaryFolder(context), 'book.epub');
  await writeFile(file, bytes);
  assert.deepEqual((await checkEpub(file)).messages, []);
});

const pair = pairOf(bilingualPublication, 'en', 'uk');
const whole = openEpub((await writeEpub(pair)).bytes);
const markupOf = (name: string): string => whole.text(`OEBPS/${name}.xhtml`);
const uk = 'lang="uk" xml:lang="uk"';
const en = 'lang="en" xml:lang="en"';

test('each half of every document is marked with its language', () => {
  // The foreword has one language: it has no halves.
  const names = [...whole.documents.keys()].filter((name) => /(?<!toc|book-foreword)\.xhtml$/.test(name));
  const halves = names.flatMap((name) =>
    (whole.documents.get(name) ?? [])
      .filter(({ attributes }) => /(?:^| )(?:second|second-title|second-line|text)(?: |$)/.test(attributes.class ?? ''))
      .map(({ attributes }) => ({ name, lang: attributes.lang, xmlLang: attributes['xml:lang'] })),
  );
  assert.ok(halves.length > 100);
  for (const half of halves) assert.ok(half.lang && half.lang === half.xmlLang, JSON.stringify(half));
  for (const name of ['imprint', 'title-page', 'part-1', 'study-reading', 'partners', 'index', 'colophon'])
    assert.ok(
      halves.some((half) => half.name === `OEBPS/${name}.xhtml` && half.lang === 'uk'),
      name,
    );
});

test('the contents and the list of figures have both titles, each half in its language', () => {
  const contents = markupOf('toc');
  for (const [first, second] of [
    ['Contents', 'Зміст'],
    ['Books', 'Книжки'],
    ['Reading together', 'Читання разом'],
    ['The challenge of reading', 'Виклик читання'],
    ['Partners', 'Партнери'],
    ['Index', 'Покажчик'],
    ['Places', 'Географічний покажчик'],
    ['Figure 1. Where we read', 'Рисунок 1. Де ми читаємо'],
    ['Start of the text', 'Початок тексту'],
  ])
    assert.ok(contents.includes(`<span ${en}>${first}</span> / <span ${uk}>${second}</span>`), first);
  assert.match(contents, />Foreword<\/a>/);
  assert.match(whole.text('OEBPS/toc.ncx'), /<text>Books \/ Книжки<\/text>/);
  assert.match(markupOf('part-1'), /<title>Books \/ Книжки<\/title>/);
});

test('the panel of facts has labels and values in both languages, and equal values once', () => {
  const study = markupOf('study-reading');
  assert.ok(study.includes(`<dt>Countries</dt><dt class="second" ${uk}>Країни</dt>`));
  assert.match(study, new RegExp(`<dd class="second" ${uk}><span>Україна</span>, <span>Греція</span>`));
  assert.equal(study.match(/>CC.BY.4.0<\/span><\/a><\/dd>/g)?.length, 1);
  assert.match(
    study,
    new RegExp(`1,200\\speople[\\s\\S]*<div class="second" ${uk}><div class="chart-words">[\\s\\S]*Відвідувачі`),
  );
});

test('notices, undocumented sections and the citation are in both languages', () => {
  const study = markupOf('study-listening');
  const second = `<div class="second" ${uk}>`;
  assert.ok(study.includes(`${second}<p class="notice notice-draft">`), 'the draft is the Ukrainian one');
  for (const words of ['Not documented', 'Не\u00a0задокументовано', 'How to cite', 'Як\u00a0цитувати'])
    assert.ok(markupOf('study-reading').includes(words), words);
  const greek = pairOf(bilingualPublication, 'en', 'el');
  return writeEpub(greek).then(({ bytes: made }) => {
    const fallback = openEpub(made).text('OEBPS/study-listening.xhtml');
    assert.match(fallback, /<div class="second" lang="el" xml:lang="el"><p class="notice notice-fallback">Το κείμενο/);
    assert.equal(fallback.match(/What listeners did/g)?.length, 1);
  });
});

test('a drawing appears in each language, a photograph once with both alternative texts', async () => {
  const file = 'case-studies/shown/images/photo.png';
  const photograph = fixturePictures.get('case-studies/2020-listening/images/photo.png');
  const drawing = fixturePictures.get('case-studies/reading/images/map.svg');
  assert.ok(photograph && drawing);
  const pictures = new Map([
    [file, photograph],
    ['case-studies/shown/images/map.svg', drawing],
  ]);
  const text = '## C {#challenge}\n\n![](photo)\n\n![](map)\n\n## A {#action}\n\nA\n';
  const shown = publicationWith({
    editions: [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['shown'] }] }],
    studies: [
      studyOf('shown', {
        facts: { images: ['photo.png', 'map.svg'].map((name) => ({ id: name.slice(0, -4), file: name })) },
        texts: {
          en: [
            { title: 'S', images: { photo: { alt: 'A room' }, map: { alt: 'A map', labels: { where: 'There' } } } },
            text,
          ],
          uk: [
            { title: 'П', images: { photo: { alt: 'Кімната' }, map: { alt: 'Мапа', labels: { where: 'Там' } } } },
            text,
          ],
        },
      }),
    ],
  });
  const request = { ...bookRequest(shown, 'en', { pictures }), beside: bookRequest(shown, 'uk', { pictures }) };
  const markup = openEpub((await writeEpub(request)).bytes).text('OEBPS/study-shown.xhtml');
  assert.equal(markup.match(/<img /g)?.length, 1);
  assert.match(
    markup,
    new RegExp(`<div class="second" ${uk}><span class="alternative">Що\u00a0на\u00a0зображенні: Кімната</span>`),
  );
  assert.equal(markup.match(/<figure /g)?.length, 2);
  assert.match(markup, new RegExp(`aria-label="A map"[\\s\\S]*>There<[\\s\\S]*aria-label="Мапа" ${uk}[\\s\\S]*>Там<`));
});

test('partners, imprint, index and colophon are in both languages, and equal names appear once', () => {
  const partners = markupOf('partners');
  assert.ok(partners.includes('They read aloud.') && partners.includes('Вони читають уголос.'));
  assert.equal(partners.match(/Readers’ Club/g)?.length, 1);
  assert.ok(partners.includes(`<p class="second-title" ${uk}>Міська бібліотека</p>`));
  const imprint = markupOf('imprint');
  assert.ok(imprint.includes(`<dt>Date</dt><dt class="second" ${uk}>Дата</dt><dd>1\u00a0March 2026</dd>`));
  assert.ok(imprint.includes(`<dd class="second" ${uk}>1\u00a0березня 2026</dd>`));
  assert.ok(imprint.includes('Unless stated otherwise') && imprint.includes('Якщо не\u00a0зазначено інше'));
  const index = markupOf('index');
  assert.ok(index.includes('Romania') && index.includes('Румунія') && index.includes('Слухаємо інших'));
  const colophon = markupOf('colophon');
  assert.ok(colophon.includes('This EPUB was made') && colophon.includes('Цю книгу у\u00a0форматі EPUB створено'));
});

test('translators and reviewers are named in both languages, with links to their studies', () => {
  const credits = markupOf('credits');
  for (const words of ['Translators and reviewers', 'Переклад і\u00a0вичитування', 'Переклад: Олена Коваль.'])
    assert.ok(credits.includes(words), words);
  assert.match(credits, new RegExp(`<div class="second" ${uk}><p>[\\s\\S]*<a href="study-reading.xhtml">`));
  assert.match(markupOf('toc'), /href="credits.xhtml"/);
});

test('on the cover there is space between the two titles', () => {
  const lines = [...markupOf('cover').matchAll(/<text lang[^>]* y="(\d+)"[^>]*>([^<]+)/g)];
  const lineOf = (words: string): number => Number(lines.find(([, , text]) => text === words)?.[1]);
  assert.ok(lineOf('Збірка') - lineOf('Studies of reading') > 64 + 15);
  assert.equal(lineOf('2026 edition'), lineOf('Видання 2026'));
});

test('EPUBCheck finds nothing in a book whose parts, figures and partners have both languages', {
  skip: withoutJava,
}, async (context) => {
  const file = path.join(await temporaryFolder(context), 'book.epub');
  await writeFile(file, (await writeEpub(pair)).bytes);
  assert.deepEqual((await checkEpub(file)).messages, []);
});
