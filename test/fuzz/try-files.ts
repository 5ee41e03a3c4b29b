/** Checks files as `check` does, renders what passes, and says what must never happen. */

import { lostInDocuments } from '../../src/books/lost-in-book.ts';
import { checkPublication } from '../../src/check/check.ts';
import { formatGithub } from '../../src/commands/report/github.ts';
import { formatJson } from '../../src/commands/report/json.ts';
import { formatText } from '../../src/commands/report/text.ts';
import type { Content } from '../../src/content/content.ts';
import { planBook } from '../../src/epub/plan-book.ts';
import { createTranslators, type Translator } from '../../src/i18n/translator.ts';
import { preparePictures } from '../../src/images/prepare.ts';
import { builderLocales } from '../../src/locales/locale-dirs.ts';
import { buildLanguageEdition, currentEdition } from '../../src/model/resolve/build-edition.ts';
import { hasErrors, type Problem } from '../../src/problems/problem.ts';
import { createMemory } from '../../src/storage/file-memory.ts';
import { fileStore } from '../../src/storage/file-store.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import type { ContentStore } from '../../src/storage/store.ts';
import { renderRecorded } from '../helpers/recorded-site.ts';
import { parseXml } from '../helpers/xml.ts';
import { baseFiles } from './base.ts';
import type { FileMap } from './mutations.ts';

/** What must not happen: its kind, by which two are compared, and what was seen. */
export interface Fault {
  readonly kind: string;
  readonly detail: string;
}

export interface Tried {
  readonly faults: readonly Fault[];
  readonly hasErrors: boolean;
  readonly isRendered: boolean;
  /** CPU of the whole run. */
  readonly milliseconds: number;
}

/** CPU that a run may take: reading, every rule and the pages of a small publication. */
const hangs = 2000;

const builder = folderStore(builderLocales, createMemory());
const memory = createMemory();

/** Files that a mutation left alone are read once for all runs. */
function storeOf(part: string, files: ReadonlyMap<string, Uint8Array>): ContentStore {
  const own = [...files].filter(([file]) => file.startsWith(`${part}/`));
  const store = fileStore(part, new Map(own.map(([file, bytes]) => [file.slice(part.length + 1), bytes])));
  const isAsBefore = (file: string): boolean => baseFiles.get(`${part}/${file}`) === files.get(`${part}/${file}`);
  return {
    ...store,
    stat: async (file) => {
      const info = await store.stat(file);
      return info && { ...info, stamp: 'base', memory: info.kind === 'file' && isAsBefore(file) ? memory : undefined };
    },
  };
}

const languages = ['en', 'ro', 'uk', 'el'];

/** @param most CPU in ms that a run may take */
export async function tryFiles(files: FileMap, render: boolean, most = hangs): Promise<Tried> {
  const start = process.cpuUsage();
  const faults: Fault[] = [];
  const note = (kind: string, detail: string): void => void faults.push({ kind, detail: detail.slice(0, 400) });
  let [found, isRendered]: [readonly Problem[], boolean] = [[], false];
  try {
    const content = storeOf('content', files);
    const checked = await checkPublication({ content, locales: [builder, storeOf('locales', files)] });
    found = checked.problems;
    const translatorFor = createTranslators(checked.resources, {
      languages: languages.map((code) => ({ code })),
      defaultLanguage: 'en',
    });
    for (const fault of inReport(found, files, translatorFor('en'))) note(...fault);
    if (!hasErrors(found) && checked.content && render) {
      isRendered = true;
      const translators = createTranslators(checked.resources, checked.content.publication);
      const lost = await renderAll(content, checked.content, translators, note);
      // A problem in the same file has told the partner.
      for (const each of lost.filter(({ file }) => !found.some((told) => told.file === file)))
        note('words are lost', JSON.stringify(each));
    }
  } catch (error) {
    const { stack = '', message } = error instanceof Error ? error : new Error(String(error));
    const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
    const ours = places.find((line) => line.includes('/src/')) ?? places[0] ?? '';
    note(
      `crash${ours.replace(/^.*\/src\//, ' in src/').replace(/[):]\d*:?\d*\)?$/, '')}`,
      `${message}\n${places.slice(0, 6).join('\n')}`,
    );
  }
  for (const key of Object.getOwnPropertyNames(Object.prototype))
    if (!knownKeys.has(key)) note('a prototype was changed', key);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  if (milliseconds > most) note('hang', `${Math.round(milliseconds)} ms`);
  return { faults, hasErrors: hasErrors(found), isRendered, milliseconds };
}

const knownKeys = new Set(Object.getOwnPropertyNames(Object.prototype));

type Noted = readonly [kind: string, detail: string];

/** Of each problem its place, and of all its words that nothing in them is hidden. */
function inReport(problems: readonly Problem[], files: FileMap, translator: Translator): Noted[] {
  const shown = problems.slice(0, 200);
  const reports = [
    formatText(shown, translator, (_, text) => text),
    formatGithub(shown, translator),
    formatJson(shown, translator),
  ];
  return [
    ...problems.flatMap((each) =>
      wrongPlace(each, files).map((why): Noted => [`${why}: ${each.code}`, JSON.stringify(each)]),
    ),
    ...reports.flatMap((report): Noted[] => {
      const at = report.search(hidden);
      return at < 0
        ? []
        : [['a hidden character in a report', JSON.stringify(report.slice(Math.max(0, at - 80), at + 40))]];
    }),
    ...reports.flatMap((report): Noted[] =>
      /\n\s+at \S+ ?\(?\S*:\d+:\d+/.test(report) ? [['a stack in a report', report]] : [],
    ),
  ];
}

const hidden = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u;

function wrongPlace({ file, line, column, code }: Problem, files: FileMap): string[] {
  if (code === 'internal-fault') return ['a fault of the builder'];
  if (file === undefined) return [];
  if (line === undefined || column === undefined) return ['no line'];
  const bytes = files.get(`content/${file}`) ?? files.get(file);
  if (bytes === undefined) return [];
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  const length = lines[line - 1]?.length;
  return length === undefined || column > length + 1 || line < 1 || column < 1 ? ['a place outside the file'] : [];
}

/** Renders pages and books, and returns the words of studies that are in no EPUB. */
async function renderAll(
  store: ContentStore,
  content: Content,
  translators: (language: string) => Translator,
  note: (kind: string, detail: string) => void,
): Promise<Problem[]> {
  const { publication } = content;
  const { pictures, problems } = await preparePictures(store, publication);
  if (hasErrors(problems)) return [];
  const lost: Problem[] = [];
  const edition = currentEdition(publication);
  const editions = publication.languages.map(({ code }) => buildLanguageEdition(publication, edition, code));
  const inputs = { editions, translators, pictures, downloads: [] };
  const { texts } = await renderRecorded(inputs, {}, publication);
  for (const [file, text] of texts) {
    if (/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text)) note('a forbidden character in a page', file);
    if (
      /undefined|\[object Object\]|NaN/.test(text.replace(/<script[\s\S]*?<\/script>/g, '')) &&
      !saidByContent(content)
    )
      note('a value that is none in a page', file);
    if (file.endsWith('.xml')) readXml(file, text, note);
  }
  for (const each of editions) {
    const request = { edition: each, study: undefined, pictures, translator: translators(each.language) };
    const book = planBook(request);
    lost.push(...lostInDocuments(request, (slug) => `book-${slug}`, book.documents, 'EPUB'));
    for (const { id, content: document } of book.documents) readXml(id, `<html>${document.markup}</html>`, note);
  }
  return lost;
}

/** Whether a text itself has such a word. */
const saidByContent = ({ sources }: Content): boolean =>
  [...sources.values()].some((source) => /undefined|NaN|object/.test(`${JSON.stringify(source.data)}${source.body}`));

function readXml(name: string, text: string, note: (kind: string, detail: string) => void): void {
  try {
    parseXml(text);
  } catch (error) {
    note('markup that is not well-formed', `${name}: ${error instanceof Error ? error.message : error}`);
  }
}
