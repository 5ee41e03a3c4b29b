/** Reads locale folders. Strings of a publication override the builder's own. */
import path from 'node:path';
import { hiddenCharacters } from '../content/hidden-characters.ts';
import { parseJson } from '../content/json.ts';
import type { Locate } from '../content/yaml.ts';
import { type LocaleResources, type LocaleTree, type Namespace, namespaces } from '../i18n/translator.ts';
import { isLanguageTag, normaliseLanguage } from '../model/language-code.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { rememberFile } from '../storage/memory.ts';
import { readText } from '../storage/read-text.ts';
import { type ContentStore, isFault } from '../storage/store.ts';
import { listProblem } from '../storage/store-problems.ts';

/** One locale file, for the rules that compare languages. */
export interface LocaleSource {
  /** The folder's own name and the path inside it: `locales/uk/site.json`. */
  readonly file: string;
  readonly language: string;
  readonly namespace: Namespace;
  readonly tree: LocaleTree;
  /** Paths of values that are not texts. */
  readonly wrong: readonly (readonly string[])[];
  readonly locate: Locate;
}

export interface LoadedLocales {
  readonly resources: LocaleResources;
  readonly sources: readonly LocaleSource[];
  /** The names of the folders in problems, the builder's own first. */
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

/** @param stores later ones override earlier ones: the builder's own first, then a publication's */
export async function loadLocales(stores: readonly ContentStore[]): Promise<LoadedLocales> {
  const names = stores.map((store) => localeStoreName(stores, store));
  const layers = await Promise.all(stores.map((store, at) => readLocaleStore(store, names[at] ?? store.name)));
  const sources = layers.flatMap((layer) => layer.sources);
  const problems = layers.flatMap((layer) => layer.problems);
  return { resources: mergeSources(sources), sources, folders: names, problems };
}

/** The name of a locale folder in problems: its own name, with its parent's if two folders have the same name. */
export function localeStoreName(stores: readonly ContentStore[], { name }: ContentStore): string {
  const full = path.resolve(name);
  const isAlone = stores.filter((each) => path.basename(path.resolve(each.name)) === path.basename(full)).length < 2;
  return isAlone ? path.basename(full) : `${path.basename(path.dirname(full))}/${path.basename(full)}`;
}

async function readLocaleStore(
  store: ContentStore,
  name: string,
): Promise<{ sources: LocaleSource[]; problems: Problem[] }> {
  const listing = await store.list();
  if (isFault(listing)) return { sources: [], problems: [listProblem({ ...store, name }, listing)] };
  const files = listing.files.filter((file) => file.includes('/'));
  const isOfNone = (file: string): boolean => !isLanguageTag(normaliseLanguage(codeIn(file)));
  const strange = files.filter(isOfNone);
  const read = await Promise.all(
    files.filter((file) => !isOfNone(file)).map((file) => readLocaleFile(store, file, name)),
  );
  return {
    sources: read.flatMap((each) => each.source ?? []),
    problems: [
      ...listing.links.map((file) => problem('file-is-link', { file: `${name}/${file}` })),
      ...strange.filter(isFirstOfFolder).map((file) => unknownFolder(`${name}/${file}`, codeIn(file))),
      ...read.flatMap((each) => each.problems),
    ],
  };
}

const codeIn = (file: string): string => file.split('/')[0] ?? '';

const isFirstOfFolder = (file: string, at: number, all: readonly string[]): boolean =>
  all.findIndex((each) => codeIn(each) === codeIn(file)) === at;

/** A folder whose name is not a language tag, so that nothing in it can be read. */
const unknownFolder = (file: string, code: string): Problem =>
  problem('language-unknown', { file }, { code, suggestion: '' });

const inFolder = (name: string, found: Problem): Problem => ({ ...found, file: `${name}/${found.file}` });

const styleGuide = 'STYLE.md';

interface ReadLocale {
  readonly source: LocaleSource | undefined;
  readonly problems: readonly Problem[];
}

const readLocaleFile = rememberFile(async (store, inside, folder: string): Promise<ReadLocale> => {
  const [code = '', name, ...deeper] = inside.split('/');
  const file = `${folder}/${inside}`;
  const namespace = namespaces.find((each) => `${each}.json` === name);
  // The style guide of a language is for people.
  if (name === styleGuide && deeper.length === 0) return { source: undefined, problems: [] };
  if (!namespace || deeper.length > 0) {
    return {
      source: undefined,
      problems: [
        problem('file-unexpected', { file }, { expected: namespaces.map((each) => `${each}.json`).join(', ') }),
      ],
    };
  }
  const read = await readText(store, inside);
  const problems = read.problems.map((each) => inFolder(folder, each));
  const { text } = read;
  if (text === undefined) return { source: undefined, problems };
  const json = await parseJson(text, file);
  if (json.problems.length > 0) return { source: undefined, problems: [...problems, ...json.problems] };
  const { tree, wrong } = localeTree(json.value, []);
  const typeProblems = wrong.map((keys) =>
    problem('locale-value-type', { file, ...json.locate(keys) }, { key: keys.join('.') || namespace }),
  );
  const hidden = hiddenCharacters(json.value, '', file, json.locate);
  const source = { file, language: normaliseLanguage(code), namespace, tree, wrong, locate: json.locate };
  return { source, problems: [...problems, ...typeProblems, ...hidden] };
});

/** Nested keys and strings. All other values are left out and listed. */
function localeTree(value: unknown, at: readonly string[]): { tree: LocaleTree; wrong: string[][] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { tree: {}, wrong: [[...at]] };
  const wrong: string[][] = [];
  // Without a prototype `__proto__` is a key like any other.
  const tree: Record<string, string | LocaleTree> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') tree[key] = inner;
    else {
      const nested = localeTree(inner, [...at, key]);
      wrong.push(...nested.wrong);
      tree[key] = nested.tree;
    }
  }
  return { tree, wrong };
}

function mergeSources(sources: readonly LocaleSource[]): LocaleResources {
  const merged: Record<string, Partial<Record<Namespace, LocaleTree>>> = {};
  for (const { language, namespace, tree } of sources) {
    const resources = merged[language] ?? {};
    resources[namespace] = mergeTrees(resources[namespace] ?? {}, tree);
    merged[language] = resources;
  }
  return merged;
}

function mergeTrees(below: LocaleTree, above: LocaleTree): LocaleTree {
  const merged: Record<string, string | LocaleTree> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    // Another rule reports this key, because English does not have it.
    if (key === '__proto__') continue;
    const known = merged[key];
    merged[key] = typeof value === 'object' && typeof known === 'object' ? mergeTrees(known, value) : value;
  }
  return merged;
}
