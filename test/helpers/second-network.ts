/** The second network's publication: its names and addresses, and a build of it through the real program. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import type { LocaleTree } from '../../src/i18n/translator.ts';
import { keysOf } from '../../src/locales/locale-keys.ts';
import { buildPublication, type Output, readOutput, reportIn, secondNetwork, textIn } from './build-publication.ts';
import { type OpenedEpub, openEpub } from './opened-epub.ts';
import { readHtml } from './site-output.ts';
import { wordsIn } from './words-in.ts';

export const place = { url: 'https://essai.example', basePath: '/recueil/' };

/** Every page in a language, in alphabetical order. */
export const pages = (language: string): string[] =>
  ['a-propos/', 'accessibility/', 'case-studies/', 'case-studies/lire-au-marche/', 'case-studies/nuit-de-lecture/']
    .concat(['changes/', 'contact/', 'downloads/', 'editions/2026/', 'editions/', 'funding/', '', 'licence/'])
    .concat(['news/2026/', 'news/categories/annonce/', 'news/', 'news/ouverture/', 'offline/', 'partners/', 'report/'])
    .concat([
      'countries/',
      'countries/bg/',
      'countries/fr/',
      'languages/bg/',
      'languages/fr/',
      'programmes/',
      'topics/',
    ])
    .concat(['partners/atelier/', 'partners/chitalishte/', 'topics/lecture/'])
    .map((address) => `${language}/${address}index.html`)
    .sort();

export const books = ['downloads/2026/essai-bg', 'downloads/2026/essai-fr', 'downloads/studies/lire-au-marche-bg']
  .concat(['downloads/studies/lire-au-marche-fr', 'downloads/studies/nuit-de-lecture-fr'])
  .flatMap((name) => [`${name}.epub`, `${name}.pdf`]);

interface NamedEpub {
  readonly file: string;
  readonly book: OpenedEpub;
}

export interface SecondNetwork {
  readonly result: Awaited<ReturnType<typeof buildPublication>>;
  readonly output: Output;
  readonly bytesOf: (file: string) => Buffer;
  readonly filesWith: (...endings: readonly string[]) => string[];
  readonly epubs: readonly NamedEpub[];
  /**
   * Everything that can be read as text: pages, lists, styles, scripts, and the files inside EPUBs, each with its name.
   */
  readonly readable: readonly (readonly [string, string])[];
}

/** Builds the publication into a folder. Fails where the build fails. */
export async function buildSecondNetwork(folder: string): Promise<SecondNetwork> {
  const result = await buildPublication({ ...secondNetwork, out: folder });
  assert.equal(result.code, 0, result.stdout + result.stderr);
  const output = readOutput(folder);
  const bytesOf = (file: string): Buffer => {
    const bytes = output.get(file);
    assert.ok(bytes, `${file} was made`);
    return bytes;
  };
  const filesWith = (...endings: readonly string[]): string[] =>
    [...output.keys()].filter((file) => endings.some((ending) => file.endsWith(ending)));
  const epubs = filesWith('.epub').map((file) => ({ file, book: openEpub(bytesOf(file)) }));
  const readable = [
    ...filesWith('.html', '.css', '.js', '.xml', '.json', '.svg', '.txt').map(
      (file) => [file, textIn(output, file)] as const,
    ),
    ...epubs.flatMap(textsIn),
  ];
  return { result, output, bytesOf, filesWith, epubs, readable };
}

const textsIn = ({ file, book }: NamedEpub): (readonly [string, string])[] =>
  book.entries
    .filter(({ name }) => !/\.(?:ttf|png)$/.test(name))
    .map(({ name, bytes }) => [`${file}/${name}`, bytes.toString('utf8')] as const);

/** The English strings for readers that have several words and no placeholder. */
export const englishSentences = (): string[] =>
  ['common', 'site', 'book'].flatMap((namespace) => {
    const file = path.join(import.meta.dirname, `../../locales/en/${namespace}.json`);
    const texts = [...keysOf(JSON.parse(readFileSync(file, 'utf8')) as LocaleTree).values()];
    return texts.filter((text) => text.includes(' ') && !text.includes('{{'));
  });

export function missingLetters(book: OpenedEpub): { font: string; letters: string[] }[] {
  const letters = [...new Set(book.spine.map(book.text).join('').match(/\p{L}/gu))];
  const fonts = book.entries.filter(({ name }) => name.endsWith('.ttf'));
  return fonts.map(({ name, bytes }) => {
    const has = new Set(new Face(new Blob(bytes)).collectUnicodes());
    return { font: name, letters: letters.filter((letter) => !has.has(letter.codePointAt(0) ?? 0)) };
  });
}

/** The build report without values that may differ between two builds: times and reasons. */
export const reportWithoutTimes = (made: Output) => ({
  ...reportIn(made),
  seconds: {},
  files: reportIn(made).files.map(({ seconds: _, why: __, ...file }) => file),
});

export const familiesIn = (css: string): string[] => [
  ...new Set([...css.matchAll(/@font-face \{\s+font-family: "([^"]+)"/g)].map((match) => match[1] ?? '')),
];

const standards = 'CC0|CC\\sBY|PDF/UA|PDF|EPUB|HTML|WCAG|AA|axe-core|ISBN|DOI|kB|MB';
const programs = 'Compendium|SIL Open Font License|Literata|Fira Sans';
const names = new RegExp(`https?://\\S+|[\\w.]+@[\\w.]+|\\b(?:${standards}|${programs})\\b`, 'g');
// A citation is one plain sentence, in which languages are not marked.
const cited = 'La nuit de lecture. В: Пробен сборник';

/** Words in Latin letters in a page's Bulgarian text, without names and addresses. */
export function latinWordsIn(page: string): string[] {
  const words = wordsIn(page, 'bg').replaceAll(cited, '').replaceAll(names, '');
  return [...words.matchAll(/[A-Za-zÀ-ÿ]{2,}/g)].map(([word]) => word);
}

export const languageOf = (page: string): string | undefined => readHtml(page).find('html')[0]?.attributes.lang;
