import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = path.join(import.meta.dirname, '..');

/** Each room may import from those before it; rooms in one row not from each other. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  problems: ['schemas', 'model', 'i18n', 'markdown', 'content', 'design', 'site', 'commands'],
  schemas: ['problems', 'model', 'i18n', 'markdown', 'content', 'design', 'site', 'commands'],
  model: ['i18n', 'markdown', 'content', 'design', 'site', 'commands', 'node:fs'],
  i18n: ['markdown', 'content', 'design', 'citation', 'site', 'commands', 'node:fs'],
  markdown: ['content', 'design', 'citation', 'images', 'site', 'commands', 'node:fs'],
  content: ['citation', 'freshness', 'images', 'browser', 'design', 'site', 'commands'],
  site: ['pdf', 'epub', 'catalogue', 'intake', 'translation', 'apps', 'assemble', 'commands'],
  pdf: ['site', 'epub', 'catalogue', 'intake', 'translation', 'apps', 'assemble', 'commands'],
  epub: ['site', 'pdf', 'catalogue', 'intake', 'translation', 'apps', 'assemble', 'commands'],
  'epub/chapters': ['site', 'pdf', 'catalogue', 'intake', 'translation', 'apps', 'assemble', 'commands', 'node:fs'],
  catalogue: ['site', 'pdf', 'epub', 'intake', 'translation', 'apps', 'assemble', 'commands'],
  apps: ['assemble', 'commands'],
  assemble: ['commands'],
};
const allowed: Readonly<Record<string, readonly string[]>> = {
  content: ['problems', 'schemas', 'model', 'i18n', 'markdown'],
  pdf: ['content', 'design', 'images', 'browser', 'markdown', 'node:fs'],
  'epub/chapters': ['design', 'markdown', 'rendering'],
  assemble: ['pdf', 'epub', 'site', 'content'],
};

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: unknown } }[];
}

test('an import against the direction of the rooms is an error, one along it is none', async (context) => {
  const folder = await temporaryFolder(context);
  const settings = JSON.parse(await readFile(path.join(root, 'biome.json'), 'utf8')) as { vcs: { enabled: boolean } };
  settings.vcs.enabled = false;
  await writeFile(path.join(folder, 'biome.json'), JSON.stringify(settings));
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const plant = async (kind: string, [room, target]: readonly [string, string]): Promise<string> => {
    const file = `src/${room}/${kind}-${target.replace(':', '-')}.ts`;
    await mkdir(path.join(folder, 'src', room), { recursive: true });
    const address = target.includes(':') ? target : `../${target}/any.ts`;
    await writeFile(path.join(folder, file), `export { any } from '${address}';\n`);
    return file;
  };
  const pairs = (map: typeof forbidden) =>
    Object.entries(map).flatMap(([room, targets]) => targets.map((target) => [room, target] as const));
  const planted = await Promise.all(pairs(forbidden).map((pair) => plant('forbidden', pair)));
  await Promise.all(pairs(allowed).map((pair) => plant('allowed', pair)));
  assert.deepEqual((await lint(folder)).sort(), planted.sort());
});

/** The files in which Biome finds a restricted import. */
async function lint(folder: string): Promise<string[]> {
  const biome = path.join(root, 'node_modules/.bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '--only=style/noRestrictedImports', 'src'];
  const run = promisify(execFile)(biome, options, { cwd: folder, maxBuffer: 50_000_000 });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const { diagnostics } = JSON.parse(stdout) as Report;
  const paths = diagnostics
    .filter(({ category }) => category === 'lint/style/noRestrictedImports')
    .map(({ location }) => JSON.stringify(location.path));
  return [...new Set(paths.map((text) => /src\/[^"]+/.exec(text)?.[0] ?? text))];
}
