import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { commands } from '../src/commands/commands.ts';

const root = path.join(import.meta.dirname, '..');
const guides = readdirSync(path.join(root, 'guides')).filter((file) => file.endsWith('.md'));
const documents = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'README.md',
  'locales/README.md',
  ...guides.map((file) => `guides/${file}`),
];
const textOf = (document: string): string => readFileSync(path.join(root, document), 'utf8');
const everyFile = new Set(
  ['src', 'test', 'locales', 'guides', '.ci'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
      .concat(folder),
  ),
);

/** Folders and files of the builder that a document names, without those with a place for a name: `<code>`, `*`. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/[`(](?:\.\.\/)*((?:src|test|locales|guides|\.ci)\/[\w./*<>{},-]*)[`)]/g)]
    .flatMap((match) => match[1] ?? [])
    .filter((name) => !/[*<>{},]/.test(name));

/** What is said to be in a file: "`resolve` (`src/model/resolve/resolve.ts`)". */
const namesIn = (text: string): { readonly name: string; readonly file: string }[] =>
  [...text.matchAll(/`(\w+)`\s\(`(src\/[\w./-]+\.[jt]s)`\)/g)].map(([, name = '', file = '']) => ({ name, file }));

const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/npm run ([\w:-]+)/g)].flatMap((match) => match[1] ?? []);

/** Commands of the program: `compendium check`, `npm run compendium -- check`. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/(?:npx compendium|`compendium|npm run compendium --) ([a-z]+)/g)].flatMap(
    (match) => match[1] ?? [],
  );

/** Every mistake in the document, as a sentence. */
function mistakesIn(text: string): string[] {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const known = commands.map(({ name }) => name);
  return [
    ...pathsIn(text)
      .filter((name) => !everyFile.has(name.replace(/\/$/, '')))
      .map((name) => `there is no ${name}`),
    ...namesIn(text)
      .filter(({ name, file }) => everyFile.has(file) && !new RegExp(`\\b${name}\\b`).test(textOf(file)))
      .map(({ name, file }) => `${file} has no ${name}`),
    ...scriptsIn(text)
      .filter((name) => !(name in scripts))
      .map((name) => `there is no npm run ${name}`),
    ...commandsIn(text)
      .filter((name) => !known.includes(name))
      .map((name) => `there is no compendium ${name}`),
  ];
}

for (const document of documents) {
  test(`${document} names only folders, files, functions and commands that exist`, () => {
    assert.deepEqual(mistakesIn(textOf(document)), []);
  });
}

test('names of things that do not exist are found', () => {
  const text =
    'See `src/nowhere/`, [this](test/nothing.ts), `resolve` (`src/model/slug.ts`), `npm run nothing` and `compendium fly`; `locales/<code>/x.json` is a pattern.';
  assert.deepEqual(mistakesIn(text), [
    'there is no src/nowhere/',
    'there is no test/nothing.ts',
    'src/model/slug.ts has no resolve',
    'there is no npm run nothing',
    'there is no compendium fly',
  ]);
});

test('ARCHITECTURE.md names files by their whole path', () => {
  const short = [...textOf('ARCHITECTURE.md').matchAll(/`([\w-]+\/[\w./-]+\.(?:ts|js|css))`/g)].flatMap(
    (match) => match[1] ?? [],
  );
  assert.deepEqual(
    short.filter((name) => !/^(?:src|test|tools|bin)\//.test(name)),
    [],
  );
});
