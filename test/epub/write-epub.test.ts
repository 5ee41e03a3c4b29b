import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookPage, bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { idsOf, linksOf, type OpenedEpub, openEpub } from '../helpers/opened-epub.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { writeEpub } from '../helpers/write-epub.ts';

const pictures = fixturePictures;
const open = async (language: string, slug?: string): Promise<OpenedEpub> =>
  openEpub((await writeEpub(bookRequest(fixturePublication, language, { pictures, ...(slug && { slug }) }))).bytes);

const compendium = await open('en');
const fallback = await open('el');
const study = await open('uk', 'reading');
const books = { compendium, fallback, study };

test('the zip begins with its type, has no folders, has the same time for all files, and does not compress pictures', () => {
  for (const { entries } of Object.values(books)) {
    const [first] = entries;
    assert.deepEqual([first?.name, first?.method, first?.bytes.toString()], ['mimetype', 0, 'application/epub+zip']);
    assert.deepEqual(
      entries.filter(({ name }) => name.endsWith('/')),
      [],
    );
    assert.equal(new Set(entries.map(({ time }) => time)).size, 1);
    assert.ok(entries.every(({ name, method }) => method === (/^mimetype$|\.png$/.test(name) ? 0 : 8)));
  }
});

test('every file of the zip is in the manifest, and every item of the manifest is in the zip', () => {
  for (const { entries, manifest } of Object.values(books)) {
    const outside = ['mimetype', 'META-INF/container.xml', 'OEBPS/content.opf'];
    const inside = entries.map(({ name }) => name).filter((name) => !outside.includes(name));
    assert.deepEqual(inside.toSorted(), manifest.map((item) => item.path).toSorted());
    assert.equal(new Set(manifest.map(({ id }) => id)).size, manifest.length);
  }
});

test('without typefaces it has no fonts, does not name any, and uses those of the reading system', async () => {
  const request = { ...bookRequest(fixturePublication, 'en', { pictures }), embedFonts: false };
  const bare = openEpub((await writeEpub(request)).bytes);
  assert.ok(compendium.manifest.some(({ type }) => type === 'font/ttf'));
  assert.ok(!bare.manifest.some(({ path }) => path.startsWith('OEBPS/fonts/')));
  assert.doesNotMatch(bare.text('OEBPS/fonts.css'), /@font-face/);
  assert.match(compendium.text('OEBPS/colophon.xhtml'), /Source Serif 4/);
  assert.doesNotMatch(bare.text('OEBPS/colophon.xhtml'), /Source Serif 4/);
});

test('file names are ASCII and differ even without regard to case', () => {
  for (const { entries } of Object.values(books)) {
    const names = entries.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name) => !/^[A-Za-z0-9/._-]+$/.test(name)),
      [],
    );
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
  }
});

test('pictures with names in other scripts, or names that differ only by case, are all included', () => {
  const pictureItems = compendium.manifest.filter(({ type }) => type === 'image/png');
  const shown = linksOf(compendium, 'OEBPS/study-2020-listening.xhtml').filter((each) => each.endsWith('.png'));
  assert.equal(new Set(shown).size, 4);
  for (const each of shown)
    assert.ok(
      pictureItems.some(({ path }) => path === each),
      each,
    );
});

test('the spine has every document of the book, each once', () => {
  const ids = (book: OpenedEpub): string[] => book.spine.map((each) => each.replace(/^OEBPS\/|\.xhtml$/g, ''));
  assert.deepEqual(ids(compendium), [
    'cover',
    'title-page',
    'imprint',
    'toc',
    'book-foreword',
    'book-2nd-word',
    'part-1',
    'study-reading',
    'part-2',
    'study-2020-listening',
    'partners',
    'index',
    'colophon',
  ]);
  assert.deepEqual(ids(study), ['cover', 'title-page', 'imprint', 'toc', 'study-reading', 'colophon']);
});

test('ids are unique in every document, and every link inside the book leads to a place that exists', () => {
  for (const book of Object.values(books)) {
    for (const [name, elements] of book.documents) {
      assert.equal(new Set(idsOf(elements)).size, idsOf(elements).length, name);
      for (const address of linksOf(book, name).filter((each) => each.startsWith('OEBPS/'))) {
        const [file = '', place] = address.split('#');
        assert.ok(
          book.entries.some((entry) => entry.name === file),
          `${name}: ${address}`,
        );
        if (place) assert.ok(idsOf(book.documents.get(file) ?? []).includes(place), `${name}: ${address}`);
      }
    }
  }
});

test('every element with a language has both attributes, and every document begins with the language of its book', () => {
  for (const [language, book] of [
    ['en', compendium],
    ['el', fallback],
    ['uk', study],
  ] as const) {
    for (const [name, elements] of book.documents) {
      if (!name.endsWith('.xhtml')) continue;
      assert.equal(elements[0]?.attributes.lang, language, name);
      for (const { attributes } of elements) assert.equal(attributes.lang, attributes['xml:lang'], name);
    }
  }
});

test('text in another language than its book is marked, even single words', () => {
  const languages = (book: OpenedEpub, name: string): Set<string> =>
    new Set(book.documents.get(name)?.flatMap(({ attributes }) => attributes.lang ?? []));
  assert.deepEqual(languages(compendium, 'OEBPS/study-reading.xhtml'), new Set(['en', 'ru']));
  const [, title] = /<h1 id="study-reading--title">(.*?)<\/h1>/.exec(fallback.text('OEBPS/study-reading.xhtml')) ?? [];
  assert.match(title ?? '', /^<span lang="en" xml:lang="en">Reading/);
  assert.match(fallback.text('OEBPS/study-reading.xhtml'), /<div class="text" lang="en" xml:lang="en">/);
});

test('notes and their places link to each other and have the roles for reading systems', () => {
  const elements = compendium.documents.get('OEBPS/study-reading.xhtml') ?? [];
  const calls = elements.filter(({ attributes }) => attributes['epub:type'] === 'noteref');
  const backs = elements.filter(({ attributes }) => attributes.role === 'doc-backlink');
  const notes = elements.filter(({ attributes }) => attributes['epub:type'] === 'footnote');
  assert.equal(calls.length, 3);
  assert.deepEqual(
    calls.map(({ attributes }) => attributes.role),
    ['doc-noteref', 'doc-noteref', 'doc-noteref'],
  );
  // One of them is called twice, and is there once.
  assert.deepEqual(
    [...new Set(calls.map(({ attributes }) => attributes.href))].toSorted(),
    notes.map(({ attributes }) => `#${attributes.id}`).toSorted(),
  );
  assert.equal(backs.length, notes.length);
});

test('links to studies stay inside the compendium, and lead to the website from a single study’s book', async () => {
  assert.ok(
    linksOf(compendium, 'OEBPS/study-reading.xhtml').includes(
      'OEBPS/study-2020-listening.xhtml#study-2020-listening--action',
    ),
  );
  const alone = await open('en', 'reading');
  assert.ok(
    linksOf(alone, 'OEBPS/study-reading.xhtml').includes(
      'https://network.example/en/case-studies/2020-listening/#action',
    ),
  );
  assert.ok(linksOf(alone, 'OEBPS/study-reading.xhtml').includes('https://network.example/en/about/'));
});

test('the contents list parts, studies and sections in order, for new and old reading systems', () => {
  const navigation = compendium.text('OEBPS/toc.xhtml');
  const toc = navigation.slice(0, navigation.indexOf('</nav>'));
  const addresses = [...toc.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1]);
  assert.deepEqual(addresses, [
    'book-foreword.xhtml',
    'book-foreword.xhtml#book-foreword--inside',
    'book-2nd-word.xhtml',
    'part-1.xhtml',
    'study-reading.xhtml',
    'study-reading.xhtml#study-reading--challenge',
    'study-reading.xhtml#study-reading--action',
    'part-2.xhtml',
    'study-2020-listening.xhtml',
    'study-2020-listening.xhtml#study-2020-listening--challenge',
    'study-2020-listening.xhtml#study-2020-listening--action',
    'partners.xhtml',
    'index.xhtml',
    'index.xhtml#index--partners',
    'index.xhtml#index--places',
    'index.xhtml#index--topics',
    'colophon.xhtml',
  ]);
  const ncx = compendium.documents.get('OEBPS/toc.ncx') ?? [];
  assert.deepEqual(
    ncx.flatMap(({ attributes }) => attributes.src ?? []),
    addresses,
  );
});

test('the index links partners, places and topics to their studies, each in its language', () => {
  const text = fallback.text('OEBPS/index.xhtml');
  assert.deepEqual(
    [...text.matchAll(/<h2 [^>]*>(.*?)</g)].map((match) => match[1]),
    ['Εταίροι', 'Γεωγραφικό ευρετήριο', 'Θέματα'],
  );
  assert.match(
    text,
    /<span lang="en" xml:lang="en">City &lt;Library&gt; &amp; Archive<\/span><ul><li><a href="study-reading\.xhtml"/,
  );
  assert.match(text, /<span>Ρουμανία<\/span><ul>(<li>.*?<\/li>){2}<\/ul>/);
  assert.ok(!study.entries.some(({ name }) => name.endsWith('index.xhtml')));
});

test('the imprint names the other languages and links to the cited address', () => {
  const imprint = compendium.text('OEBPS/imprint.xhtml');
  assert.match(imprint, /<p>This publication is also available in: Romanian, /);
  assert.match(imprint, /2026 edition\. .*<a class="address" href="https:\/\/network\.example\/en\/">/);
  assert.doesNotMatch(study.text('OEBPS/imprint.xhtml'), /also available/);
});

test('a formula stays MathML, is declared in the package, and its italic letters are included', () => {
  assert.match(
    compendium.text('OEBPS/study-reading.xhtml'),
    /<math xmlns="[^"]*" display="block" alttext="The mean of x">/,
  );
  const item = compendium.manifest.find(({ path }) => path.endsWith('study-reading.xhtml'));
  assert.deepEqual(item?.properties.split(' ').sort(), ['mathml', 'svg']);
  assert.ok(compendium.manifest.some(({ path }) => /italic/i.test(path)));
});

test('the text begins with the first part after forewords, in a single study’s book with the study', () => {
  const start = (book: OpenedEpub) => /epub:type="bodymatter" href="([^"]*)"/.exec(book.text('OEBPS/toc.xhtml'))?.[1];
  assert.deepEqual([start(compendium), start(study)], ['part-1.xhtml', 'study-reading.xhtml']);
});

test('funders of the collection are named in the imprint, those of a study with the study', () => {
  assert.match(
    compendium.text('OEBPS/imprint.xhtml'),
    /Paid by “The Fund”\.<\/p><p>Views &amp; opinions are the authors’\./,
  );
  assert.doesNotMatch(compendium.text('OEBPS/imprint.xhtml'), /Trust/);
  assert.match(compendium.text('OEBPS/study-reading.xhtml'), /aria-label="The Trust".*Helped by the Trust\./s);
});

test('a character that the fonts lack is a problem with its place', async () => {
  const texts = { en: [{ title: 'Signs' }, '## Challenge {#challenge}\n\nFrom A → B ≤ C\n\nand 漢\n'] } as const;
  const editions = [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['signs'] }] }];
  const publication = publicationWith({ studies: [studyOf('signs', { texts })], editions });
  for (const slug of [undefined, 'signs']) {
    const { problems } = await writeEpub(bookRequest(publication, 'en', { ...(slug && { slug }) }));
    assert.deepEqual(
      problems.map(({ code, file, line, params }) => [code, file, line, params.letters]),
      [['script-uncovered', 'case-studies/signs/en.md', 5, '漢']],
    );
  }
});

test('the same content has the same bytes, whatever the time zone', async () => {
  const first = await writeEpub(bookRequest(fixturePublication, 'en', { pictures }));
  const before = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  try {
    const second = await writeEpub(bookRequest(fixturePublication, 'en', { pictures }));
    assert.ok(Buffer.from(first.bytes).equals(second.bytes));
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('comparable figures are bars on white paper, with words that say all that they show', () => {
  const chart = /<ul class="chart">[\s\S]*?<\/ul>/.exec(compendium.text('OEBPS/study-reading.xhtml'))?.[0] ?? '';
  assert.match(chart.replaceAll(/<[^>]+>|\s+/g, ' ').replaceAll(/ +/g, ' '), /Visits 1,200 people .*900 people/);
  assert.match(chart, /<svg [^>]*aria-hidden="true"><rect width="100%" height="100%" fill="#ffffff"\/>/);
});

test('a text for the book has its summary below its title', async () => {
  const { words, ...foreword } = bookPage('book', 'foreword', 'Foreword', 'Words.\n');
  const withSummary = words.map(({ fields, ...each }) => ({ ...each, fields: { ...fields, summary: 'In *short*.' } }));
  const publication = publicationWith({
    studies: [studyOf('one', { texts: { en: [{ title: 'One' }, 'Words.\n'] } })],
    editions: [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['one'] }] }],
    book: [{ ...foreword, words: withSummary }],
  });
  const book = openEpub((await writeEpub(bookRequest(publication, 'en'))).bytes);
  assert.match(book.text('OEBPS/book-foreword.xhtml'), /Foreword<\/h1>\s*<p class="summary">In <em>short<\/em>\.<\/p>/);
});
