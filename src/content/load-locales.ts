/** Reads locale folders: the builder's own words, and a publication's layered over them. */
import { type LocaleResources, type LocaleTree, type Namespace, namespaces } from '../i18n/translator.ts';
import { normaliseLanguage } from '../model/language-code.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { listFolder, readText } from './read.ts';
import { type Locate, parseYaml } from './yaml.ts';

/** One locale file as it was read, for the rules that compare languages. */
export interface LocaleSource {
  /** Path relative to the locales folder: `uk/site.json`. */
  readonly file: string;
  readonly language: string;
  readonly namespace: Namespace;
  readonly tree: LocaleTree;
  readonly locate: Locate;
}

export interface LoadedLocales {
  readonly resources: LocaleResources;
  readonly sources: readonly LocaleSource[];
  readonly problems: readonly Problem[];
}

/** @param folders later folders win: the builder's own first, then a publication's */
export async function loadLocales(folders: readonly string[]): Promise<LoadedLocales> {
  const layers = await Promise.all(folders.map(readLocaleFolder));
  const sources = layers.flatMap((layer) => layer.sources);
  return { resources: mergeSources(sources), sources, problems: layers.flatMap((layer) => layer.problems) };
}

async function readLocaleFolder(root: string): Promise<{ sources: LocaleSource[]; problems: Problem[] }> {
  const languages = (await listFolder(root, '')).filter((entry) => entry.kind === 'folder');
  const files = await Promise.all(
    languages.map(async ({ name }) =>
      (await listFolder(root, name)).map((entry) => ({ folder: name, name: entry.name })),
    ),
  );
  const read = await Promise.all(files.flat().map(({ folder, name }) => readLocaleFile(root, folder, name)));
  return { sources: read.flatMap((each) => each.source ?? []), problems: read.flatMap((each) => each.problems) };
}

async function readLocaleFile(
  root: string,
  folder: string,
  name: string,
): Promise<{ source: LocaleSource | undefined; problems: readonly Problem[] }> {
  const file = `${folder}/${name}`;
  const namespace = namespaces.find((each) => `${each}.json` === name);
  if (!namespace) {
    return {
      source: undefined,
      problems: [
        problem('file-unexpected', { file }, { expected: namespaces.map((each) => `${each}.json`).join(', ') }),
      ],
    };
  }
  const { text, problems } = await readText(root, file);
  if (text === undefined) return { source: undefined, problems };
  // JSON.parse hides duplicate keys and knows no lines; JSON is YAML, so the YAML parser reads it.
  const yaml = parseYaml(text, file);
  if (yaml.problems.length > 0) return { source: undefined, problems: [...problems, ...yaml.problems] };
  const { tree, wrong } = localeTree(yaml.value, []);
  const typeProblems = wrong.map((path) =>
    problem('locale-value-type', { file, ...yaml.locate(path) }, { key: path.join('.') }),
  );
  const source = { file, language: normaliseLanguage(folder), namespace, tree, locate: yaml.locate };
  return { source, problems: [...problems, ...typeProblems] };
}

/** Nested keys and strings; whatever else stands there is left out and named. */
function localeTree(value: unknown, path: readonly string[]): { tree: LocaleTree; wrong: string[][] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { tree: {}, wrong: [[...path]] };
  const wrong: string[][] = [];
  const tree: Record<string, string | LocaleTree> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') tree[key] = inner;
    else {
      const nested = localeTree(inner, [...path, key]);
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
    const known = merged[key];
    merged[key] = typeof value === 'object' && typeof known === 'object' ? mergeTrees(known, value) : value;
  }
  return merged;
}
