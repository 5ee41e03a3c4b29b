/** The real program on a disk: after any edits, what it takes from its cache is what a build from nothing makes. */
import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  buildPublication,
  differingFiles,
  type Output,
  readOutput,
  secondNetwork,
} from './helpers/build-publication.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

/** Each edit adds the text behind something that the file has. */
const edits = [
  { file: 'content/case-studies/nuit-de-lecture/fr.md', after: 'title: La nuit de lecture' },
  { file: 'content/case-studies/lire-au-marche/bg.md', after: 'Библиотеката отива на пазара' },
  { file: 'content/case-studies/lire-au-marche/bg.md', after: 'alt: Две точки' },
  { file: 'content/partners.yml', after: 'fr: Atelier d’essai' },
  { file: 'content/topics.yml', after: 'fr: Lecture' },
  { file: 'content/pages/a-propos/fr.md', after: 'Ce recueil' },
  { file: 'content/news/ouverture/fr.md', after: 'title: ' },
  { file: 'locales/fr/book.json', after: '"cover": "Couverture' },
] as const;

const edit = fc.record({ edit: fc.constantFrom(...edits), word: fc.constantFrom('deux', 'cent', 'mille') });

test('after random edits a build with its cache and a build without one make the same bytes', async (context) => {
  const folder = await temporaryFolder(context);
  for (const part of ['content', 'locales'] as const)
    await cp(secondNetwork[part], path.join(folder, part), { recursive: true });
  const build = async (name: string, ...args: string[]): Promise<Output> => {
    const [content, locales, out] = ['content', 'locales', name].map((each) => path.join(folder, each));
    const only = ['--only', 'site,epub', '--cache', path.join(folder, 'cache')];
    const result = await buildPublication({
      content: `${content}`,
      locales: `${locales}`,
      out: `${out}`,
      args: [...only, ...args],
    });
    assert.equal(result.code, 0, result.stdout + result.stderr);
    return readOutput(`${out}`);
  };
  let before = await build('cached');
  for (const {
    edit: { file, after },
    word,
  } of fc.sample(edit, { numRuns: 2, seed: 2 })) {
    const text = await readFile(path.join(folder, file), 'utf8');
    assert.ok(text.includes(after), `${file} has ${after}`);
    await writeFile(path.join(folder, file), text.replace(after, `${after} ${word}`));
    const cached = await build('cached');
    assert.deepEqual(differingFiles(cached, await build('made', '--no-cache')), ['build-report.json'], file);
    assert.ok(
      differingFiles(before, cached).some((each) => each !== 'build-report.json'),
      file,
    );
    before = cached;
  }
});
