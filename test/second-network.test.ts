/** Another network's publication, built once through the real program: nothing of the first is built into the builder. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { readWriterKey } from '../src/jobs/writer-key.ts';
import {
  assertReported,
  buildPublication,
  changedCopy,
  cornerColour,
  differingFiles,
  namesOfFirstNetwork,
  readOutput,
  reportIn,
  secondNetwork,
  textIn,
} from './helpers/build-publication.ts';
import { checkEpub, withoutJava } from './helpers/epubcheck.ts';
import { openEpub } from './helpers/opened-epub.ts';
import { missingTool, run, textOf } from './helpers/pdf-tools.ts';
import {
  books,
  buildSecondNetwork,
  englishSentences,
  familiesIn,
  languageOf,
  latinWordsIn,
  missingLetters,
  pages,
  place,
  reportWithoutTimes,
} from './helpers/second-network.ts';
import { faultOf, followLinks } from './helpers/site-links.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';
import { wordsIn } from './helpers/words-in.ts';

const parent = await mkdtemp(path.join(tmpdir(), 'compendium-second-'));
after(() => rm(parent, { recursive: true, force: true }));
const folder = path.join(parent, 'build');
const builder = readWriterKey('epub');
const { result, output, bytesOf, filesWith, epubs, readable } = await buildSecondNetwork(folder);

test('another network’s publication builds in its own languages without a problem', () => {
  assert.match(result.stdout, /^Built \d+ files, /);
  assert.match(result.stdout, /^ {2}PDF: 5 files, /m);
  assert.match(result.stdout, /^ {2}EPUB: 5 files, /m);
  assert.match(result.stdout, /^ {2}Languages: French and Bulgarian$/m);
});

test('every page and every book has its name and address, and studies have files only in their own languages', () => {
  assert.deepEqual(filesWith('.html'), ['404.html', ...pages('bg'), ...pages('fr'), 'index.html']);
  assert.deepEqual(
    [...output.keys()].filter((file) => file.startsWith('downloads/')),
    books,
  );
});

test('no text contains a word of the first network', { skip: missingTool('pdftotext', 'pdfinfo') }, () => {
  const names = namesOfFirstNetwork().map((name) => name.toLowerCase());
  assert.ok(names.length > 10);
  const inPdfs = filesWith('.pdf').map((file) => {
    const made = path.join(folder, file);
    // A PDF's XMP packet is not compressed: read the bytes too.
    return [file, textOf(made) + run('pdfinfo', made) + bytesOf(file).toString('utf8')] as const;
  });
  const texts = [...readable, ...inPdfs];
  assert.ok(texts.length > 60, `${texts.length} texts`);
  const found = texts.flatMap(([name, text]) =>
    names.filter((word) => text.toLowerCase().includes(word)).map((word) => `${name}: ${word}`),
  );
  assert.deepEqual(found, []);
  assert.deepEqual(
    [...output.keys()].filter((file) => /occupy/i.test(file)),
    [],
  );
});

test('site and covers have the network’s own colours', { skip: missingTool('pdftoppm') }, async () => {
  const style = textIn(output, 'styles/site.css');
  assert.match(style, /--accent: #7a1f5c;/);
  assert.match(style, /prefers-color-scheme: dark\) \{ :root \{[^}]*--accent: #f0a6d6;/);
  assert.deepEqual(
    readable.filter(([, text]) => /#0b5563|#7fd0dd/i.test(text)).map(([name]) => name),
    [],
  );
  for (const { file, book } of epubs) {
    const cover = book.entries.find(({ name }) => name.endsWith('cover.png'));
    assert.ok(cover, file);
    assert.equal(await cornerColour(cover.bytes), '#7a1f5c', file);
  }
  for (const file of filesWith('.pdf').filter((name) => name.includes('/2026/'))) {
    const picture = path.join(parent, 'cover');
    run('pdftoppm', '-png', '-singlefile', '-r', '20', path.join(folder, file), picture);
    assert.equal(await cornerColour(await readFile(`${picture}.png`)), '#7a1f5c', file);
  }
});

test('site, PDFs and EPUBs use the network’s families and never the house’s', () => {
  assert.deepEqual(
    readable.filter(([, text]) => /Source S(?:erif|ans)/.test(text)).map(([name]) => name),
    [],
  );
  const ofReaders = ['Serif Georgia', 'Serif Times', 'Serif Noto', 'Sans Arial', 'Sans Roboto'];
  for (const language of ['fr', 'bg'])
    assert.deepEqual(familiesIn(textIn(output, `fonts/${language}.css`)), ['Literata', 'Fira Sans', ...ofReaders]);
  assert.match(textIn(output, 'styles/site.css'), /--serif: "Literata", .*;\s+--sans: "Fira Sans", /);
  for (const { file, book } of epubs)
    assert.deepEqual(familiesIn(book.text('OEBPS/fonts.css')), ['Literata', 'Fira Sans'], file);
});

test('the fonts in PDFs are the network’s', { skip: missingTool('pdffonts') }, () => {
  for (const file of filesWith('.pdf')) {
    const [, , ...lines] = run('pdffonts', path.join(folder, file)).trim().split('\n');
    const names = new Set(lines.map((line) => /^[A-Z]{6}\+(\w+)-/.exec(line)?.[1]));
    assert.deepEqual(names, new Set(['FiraSans', 'Literata']), file);
  }
});

test('fonts are published with their licences, and an EPUB’s fonts have every letter of its text', () => {
  for (const family of ['Literata', 'Fira Sans']) {
    const text = readFileSync(path.join(secondNetwork.content, `fonts/OFL-${family.replace(' ', '-')}.txt`), 'utf8');
    assert.equal(textIn(output, `fonts/OFL-${family.replace(' ', '-')}.txt`), text);
    const name = `OEBPS/fonts/OFL-${family.toLowerCase().replace(' ', '-')}.txt`;
    for (const { book } of epubs) assert.equal(book.text(name), text);
  }
  for (const { file, book } of epubs) {
    const missing = missingLetters(book);
    assert.ok(missing.length >= 4, file);
    for (const { font, letters } of missing) assert.deepEqual(letters, [], `${file}/${font}`);
  }
});

test('the books’ title pages have the network’s logo with its alternative text', {
  skip: missingTool('pdfinfo'),
}, () => {
  for (const [language, words] of [
    ['fr', 'Un livre ouvert dans un cercle'],
    ['bg', 'Отворена книга в кръг'],
  ] as const) {
    const name = `downloads/2026/essai-${language}`;
    assert.match(openEpub(bytesOf(`${name}.epub`)).text('OEBPS/title-page.xhtml'), new RegExp(`aria-label="${words}"`));
    assert.match(run('pdfinfo', '-struct-text', path.join(folder, `${name}.pdf`)), /Figure/);
    assert.equal(textIn(output, `${language}/index.html`).split(`aria-label="${words}"`).length - 1, 2);
  }
});

test('pages and books use the publication’s own strings, in the language that they declare', async () => {
  for (const [language, word, quoted] of [
    ['fr', 'Comment citer', '«\u00a0du samedi\u00a0»'],
    ['bg', 'Как да цитирате', '„от събота“'],
  ] as const) {
    for (const file of pages(language)) assert.equal(languageOf(textIn(output, file)), language, file);
    const study = wordsIn(textIn(output, `${language}/case-studies/lire-au-marche/index.html`), language);
    assert.ok(study.includes(word) && study.includes(quoted), study);
    const name = `downloads/studies/lire-au-marche-${language}`;
    const { text, spine } = openEpub(bytesOf(`${name}.epub`));
    const chapters = spine.map(text);
    assert.deepEqual(
      chapters.map(languageOf),
      chapters.map(() => language),
    );
    assert.ok(chapters.some((chapter) => chapter.includes(word) && chapter.includes(quoted)));
    assert.match(text('OEBPS/content.opf'), new RegExp(`<dc:language>${language}</dc:language>`));
    const { catalog } = await PDFDocument.load(bytesOf(`${name}.pdf`));
    assert.equal(catalog.get(PDFName.of('Lang'))?.toString(), `(${language})`);
  }
});

test('a study without Bulgarian is shown in French, and both the page and the book say so', () => {
  const notice = 'Този текст още не е достъпен на български. Показан е на френски.';
  const page = textIn(output, 'bg/case-studies/nuit-de-lecture/index.html');
  const chapter = openEpub(bytesOf('downloads/2026/essai-bg.epub')).text('OEBPS/study-nuit-de-lecture.xhtml');
  for (const source of [page, chapter]) {
    assert.ok(wordsIn(source, 'bg').includes(notice));
    assert.match(wordsIn(source, 'fr'), /^La\snuit de\slecture$[\s\S]*La salle reste ouverte une nuit/m);
  }
});

test('no page or book contains an English string of the builder', () => {
  const english = englishSentences();
  assert.ok(english.length > 80, `${english.length} strings`);
  const found = readable.flatMap(([name, text]) =>
    english.filter((each) => text.includes(each)).map((each) => `${name}: ${each}`),
  );
  assert.deepEqual(found, []);
});

test('text marked as Bulgarian has no word in Latin letters but names and addresses', () => {
  const documents = readable.filter(([name]) => /^bg\/.*html$|-bg\.epub\/.*xhtml$/.test(name));
  assert.ok(documents.length > 20, `${documents.length} documents`);
  const found = documents.flatMap(([name, text]) => latinWordsIn(text).map((word) => `${name}: ${word}`));
  assert.deepEqual(found, []);
});

test('every link of the site leads to an existing place below its base path', () => {
  const { checked, broken } = followLinks(output, place);
  assert.deepEqual(broken, []);
  assert.ok(checked > 300, `${checked} links`);
});

test('links in the books lead to existing pages and places', { skip: missingTool('pdfinfo') }, () => {
  const fromEpubs = epubs.flatMap(({ book }) =>
    [...book.documents.values()].flat().flatMap(({ attributes }) => attributes.href ?? []),
  );
  const fromPdfs = filesWith('.pdf').flatMap(
    (file) => run('pdfinfo', '-url', path.join(folder, file)).match(/https:\S+/g) ?? [],
  );
  for (const addresses of [fromEpubs, fromPdfs]) {
    const own = addresses.filter((address) => address.startsWith(place.url));
    assert.ok(own.includes('https://essai.example/recueil/fr/case-studies/nuit-de-lecture/'));
    assert.deepEqual(own.map((address) => faultOf(output, place, 'index.html', address)).filter(Boolean), []);
  }
});

test('EPUBCheck finds nothing in the French and the Bulgarian book', { skip: withoutJava }, async () => {
  const files = ['fr', 'bg'].map((language) => path.join(folder, `downloads/2026/essai-${language}.epub`));
  const results = await Promise.all(files.map(checkEpub));
  assert.deepEqual(
    results.flatMap(({ messages }) => messages),
    [],
  );
});

test('the report lists exactly the files of the output, with size and hash', async () => {
  assertReported(output);
  const report = reportIn(output);
  assert.deepEqual([report.publication, report.edition, report.languages], ['essai', '2026', ['fr', 'bg']]);
  for (const file of report.files.filter((each) => each.path.startsWith('downloads/'))) {
    assert.equal(file.language, /-(fr|bg)\.\w+$/.exec(file.path)?.[1], file.path);
    if (!file.path.endsWith('.pdf')) continue;
    assert.equal(file.pages, (await PDFDocument.load(bytesOf(file.path))).getPageCount(), file.path);
  }
});

test('a build from another folder, in another time zone and without the cache, gives the same bytes', async (context) => {
  const elsewhere = await temporaryFolder(context);
  const content = path.join(elsewhere, 'content');
  await cp(secondNetwork.content, content, { recursive: true });
  const out = path.join(elsewhere, 'public');
  const env = { TZ: 'Pacific/Auckland', LANG: 'uk_UA.UTF-8' };
  const args = ['--no-cache'];
  const { code, stdout, stderr } = await buildPublication({ ...secondNetwork, content, out, args, env });
  assert.equal(code, 0, stdout + stderr);
  const again = readOutput(out);
  assert.deepEqual(
    differingFiles(output, again).filter((file) => file !== 'build-report.json'),
    [],
  );
  assert.deepEqual(reportWithoutTimes(again), reportWithoutTimes(output));
});

test('a partial build replaces its own files, leaves all others unchanged, and reports them all', async (context) => {
  const { content, out } = await changedCopy(await temporaryFolder(context), folder, {
    file: 'case-studies/lire-au-marche/fr.md',
    from: 'au marché. Voir',
    to: 'au grand marché. Voir',
  });
  const args = ['--only', 'epub', '--languages', 'fr'];
  const { code, stdout, stderr } = await buildPublication({ ...secondNetwork, content, out, args });
  assert.equal(code, 0, stdout + stderr);
  const partial = readOutput(out);
  const changed = ['downloads/2026/essai-fr.epub', 'downloads/studies/lire-au-marche-fr.epub'];
  assert.deepEqual(differingFiles(output, partial), ['build-report.json', ...changed]);
  assertReported(partial);
});

test('a book without changes comes from the cache', async (context) => {
  const out = path.join(await temporaryFolder(context), 'build');
  await cp(folder, out, { recursive: true });
  const args = ['--only', 'epub', '--languages', 'bg'];
  const { code, stdout, stderr } = await buildPublication({ ...secondNetwork, out, args });
  assert.equal(code, 0, stdout + stderr);
  if (readWriterKey('epub') !== builder) return context.skip('the builder was edited while the tests ran');
  const made = reportIn(readOutput(out)).files.filter((file) => file.path.endsWith('-bg.epub'));
  assert.deepEqual(
    made.map(({ path: file, seconds }) => [file, seconds]),
    [
      ['downloads/2026/essai-bg.epub', 0],
      ['downloads/studies/lire-au-marche-bg.epub', 0],
    ],
  );
});

test('a failed build leaves the last good output unchanged, and nothing beside it', async (context) => {
  const temporary = await temporaryFolder(context);
  const { content, out } = await changedCopy(temporary, folder, {
    file: 'case-studies/nuit-de-lecture/study.yml',
    from: 'chitalishte',
    to: 'nobody',
  });
  const { code, stdout, stderr } = await buildPublication({ ...secondNetwork, content, out });
  assert.equal(code, 1, stdout + stderr);
  assert.match(stdout, /case-studies\/nuit-de-lecture\/study\.yml:6:21 {2}error .*nobody/);
  assert.deepEqual(differingFiles(output, readOutput(out)), []);
  assert.deepEqual((await readdir(temporary)).sort(), ['build', 'content']);
});
