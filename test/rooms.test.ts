import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { temporaryFolder } from './helpers/temporary-folder.ts';
import { withRooms } from './rooms/biome-overrides.ts';
import { circlesIn } from './rooms/circles.ts';
import { withDrawing } from './rooms/drawing.ts';
import { codeFiles, importsOf, roomOf, source, specifiersIn } from './rooms/read-imports.ts';
import { forbiddenTo, innerRooms, type Room, rooms } from './rooms/table.ts';

const root = path.join(source, '..');
const readText = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
const everyImport = codeFiles().flatMap(importsOf);

/** Folders that have more than 15 loose files, until they are split. Nothing is added here. */
const crowded: readonly string[] = [];
/** Circles that are still there. Nothing is added here. */
const circles: readonly string[][] = [];
const generated = ['src/schemas/types.ts', 'src/schemas/validators.js'];

test('the table has exactly the rooms of src', () => {
  const folders = readdirSync(source).filter((name) => name !== 'rooms.json');
  const known = rooms.map(({ name }) => (name === 'cli' ? 'cli.ts' : name));
  assert.deepEqual(folders.sort(), [...known].sort());
});

test('biome.json and ARCHITECTURE.md match the table', async () => {
  const settings = JSON.parse(await readText('biome.json'));
  assert.deepEqual(settings, withRooms(settings), 'run npm run rooms');
  const text = await readText('ARCHITECTURE.md');
  assert.equal(text, withDrawing(text), 'run npm run rooms');
});

test('no file imports from a room that the table forbids', () => {
  const mayImport = new Map(rooms.map(({ name, mayImport }) => [name, mayImport]));
  const upwards = everyImport.filter(({ from, to }) => {
    const target = roomOf(to);
    return target !== roomOf(from) && mayImport.has(target) && !mayImport.get(roomOf(from))?.includes(target);
  });
  assert.deepEqual(upwards, []);
});

test('every room that may open files does so, so that the list stays short', () => {
  const opens = new Set(everyImport.filter(({ to }) => /^node:fs\b/.test(to)).map(({ from }) => roomOf(from)));
  const allowed = rooms.filter(({ opensFiles }) => opensFiles).map(({ name }) => name);
  assert.deepEqual(
    allowed.filter((name) => !opens.has(name)),
    [],
    'take "files" out of src/rooms.json',
  );
});

test('Biome reports exactly the imports that the table forbids', async (context) => {
  const folder = await temporaryFolder(context);
  const settings = { ...JSON.parse(await readText('biome.json')), vcs: { enabled: false } };
  await writeFile(path.join(folder, 'biome.json'), JSON.stringify(settings));
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const every = [...rooms, ...innerRooms];
  for (const room of every) await plant(folder, room);
  const expected = every.flatMap((room) => forbiddenImports(room).map((target) => `${fileOf(room)} ${target}`));
  assert.deepEqual((await lint(folder)).sort(), expected.sort());
});

const nodeModules = ['node:fs', 'node:fs/promises', 'node:path'];

/** Every import that a file of the room could have from elsewhere: rooms by name, and some modules of Node. */
const allImports = (room: Room): string[] => [
  ...rooms.map(({ name }) => name).filter((name) => name !== roomOf(room.name)),
  ...nodeModules,
];

const forbiddenImports = (room: Room): string[] => [
  ...forbiddenTo(room),
  ...nodeModules.filter((name) => !room.usesNode || (!room.opensFiles && name !== 'node:path')),
];

const fileOf = ({ name }: Room): string => (name === 'cli' ? 'src/cli.ts' : `src/${name}/planted.ts`);

/** Writes a file of the room with one import a line, in the order of `allImports`. */
async function plant(folder: string, room: Room): Promise<void> {
  const file = fileOf(room);
  const up = '../'.repeat(file.split('/').length - 2) || './';
  const address = (target: string): string => (target === 'cli' ? `${up}cli.ts` : `${up}${target}/any.ts`);
  const lines = allImports(room).map((target) => `export * from '${target.includes(':') ? target : address(target)}';`);
  await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
  await writeFile(path.join(folder, file), lines.join('\n'));
}

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
}

/** What Biome reports in the planted files: file and target of each restricted import. */
async function lint(folder: string): Promise<string[]> {
  const biome = path.join(root, 'node_modules/.bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '--only=style/noRestrictedImports', 'src'];
  const run = promisify(execFile)(biome, options, { cwd: folder, maxBuffer: 50_000_000 });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const { diagnostics } = JSON.parse(stdout) as Report;
  const roomsByFile = new Map([...rooms, ...innerRooms].map((room) => [fileOf(room), room]));
  return diagnostics.map(({ category, location }) => {
    const room = roomsByFile.get(location.path);
    const target = room && allImports(room)[location.start.line - 1];
    return target && category === 'lint/style/noRestrictedImports' ? `${location.path} ${target}` : category;
  });
}

test('files do not import each other in circles, not even types', () => {
  assert.deepEqual(circlesIn(everyImport), [...circles].sort());
});

test('every form of import is recognised', () => {
  const text = [
    "import a from './a.ts';",
    "import {\n  b,\n  type C,\n} from './b.ts';",
    "export type { D } from './d.ts';",
    "export * from './e.ts';",
    "import './f.ts';",
    "const g = await import('./g.ts');",
    "// import h from './h.ts';",
    "import i from './i.json' with { type: 'json' };",
    "let j: import('./j.ts').J;",
  ].join('\n');
  const found = specifiersIn(text).map((name) => name.slice(2, 3));
  assert.deepEqual(found, ['a', 'b', 'd', 'e', 'f', 'g', 'i', 'j']);
});

test('a circle is found through other files, and in a file that imports itself', () => {
  const arrows = ['a b', 'b c', 'c a', 'c d', 'd d', 'e a'].map((pair) => pair.split(' '));
  const imports = arrows.map(([from = '', to = '']) => ({ from, to }));
  assert.deepEqual(circlesIn(imports), [['a', 'b', 'c'], ['d']]);
});

test('no folder of src has more than 15 loose files', () => {
  const entries = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const folders = entries.map(({ parentPath }) => path.relative(source, parentPath).split(path.sep).join('/'));
  const full = [...new Set(folders)].filter((folder) => folders.filter((each) => each === folder).length > 15);
  assert.deepEqual(full.sort(), [...crowded].sort());
});

test('no file has more than 300 lines', () => {
  const files = ['src', 'test'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.([jt]s|css)$/.test(file) && !file.startsWith('fixtures'))
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`),
  );
  const lines = (file: string): number => readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;
  const tooLong = files.filter((file) => !generated.includes(file) && lines(file) > 300);
  assert.deepEqual(tooLong, []);
});
