import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { carriedOver, carryOver } from '../../src/build/carry-over.ts';
import type { BuildOptions } from '../../src/build/options.ts';
import { planOutput } from '../../src/build/plan-output.ts';
import { writeReport } from '../../src/build/report.ts';
import { reportName } from '../../src/build/swap.ts';
import type { ReportedFile } from '../../src/jobs/made-file.ts';
import { bookRequest, fixturePublication } from '../helpers/book-requests.ts';
import { publicationWith } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

async function folderWith(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder(context);
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), bytes);
  }
  return folder;
}
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('the report lists every file by path, with its language and further facts', async (context) => {
  const large = Buffer.alloc(2_500_000, 'x');
  const folder = await folderWith(context, {
    'ro-md/a.html': 'a',
    'en/index.html': '',
    'assets/b.css': 'b',
    'downloads/c.pdf': large,
    [reportName]: 'of the last build',
  });
  const made = { path: 'downloads/c.pdf', language: 'uk', pages: 7, checks: ['tags'], seconds: 1.5 };
  const report = await writeReport(folder, publicationWith({}), '2026', [made], { load: 0.25 });
  assert.deepEqual(report, {
    publication: 'network',
    edition: '2026',
    languages: ['en', 'ro', 'uk', 'el', 'ro-MD'],
    files: [
      { path: 'assets/b.css', bytes: 1, sha256: sha256('b') },
      { ...made, bytes: 2_500_000, sha256: sha256(large) },
      { path: 'en/index.html', bytes: 0, sha256: sha256(''), language: 'en' },
      { path: 'ro-md/a.html', bytes: 1, sha256: sha256('a'), language: 'ro-MD' },
    ],
    seconds: { load: 0.25 },
  });
  const written = await readFile(path.join(folder, reportName), 'utf8');
  assert.equal(written, `${JSON.stringify(report, undefined, 2)}\n`);
});

const editions = ['en', 'uk'].map((language) => bookRequest(fixturePublication, language).edition);
const optionsOf = (outDir: string, only: BuildOptions['only'], languages?: readonly string[]): BuildOptions => ({
  contentDir: 'content',
  localeDirs: [],
  outDir,
  only,
  languages,
  browser: undefined,
  studyFiles: false,
});
const [book, other] = ['downloads/2026/network-en.epub', 'downloads/2026/network-uk.epub'];
const file = (name: string, pages?: number): ReportedFile => ({
  path: name,
  bytes: 9,
  sha256: '0',
  ...(pages !== undefined && { pages }),
});

test('a partial build keeps the files that it does not make and the publication still has', async (context) => {
  const files = [file('en/index.html'), file(book), file(other, 3), file('downloads/2019/gone.pdf'), file('lost.txt')];
  const out = await folderWith(context, {
    'en/index.html': 'page',
    [book]: 'english',
    [other]: 'ukrainian',
    'downloads/2019/gone.pdf': 'old',
    [reportName]: JSON.stringify({ files }),
  });
  const keptBy = async (options: BuildOptions) => {
    const aside = await temporaryFolder(context);
    const kept = await carryOver(aside, options, planOutput(options, editions));
    const texts = kept.map(async ({ path: name }) => `${name} ${await readFile(path.join(aside, name), 'utf8')}`);
    return Promise.all(texts);
  };
  assert.deepEqual(await keptBy(optionsOf(out, ['epub'])), ['en/index.html page']);
  assert.deepEqual(await keptBy(optionsOf(out, ['epub'], ['en'])), ['en/index.html page', `${other} ukrainian`]);
  assert.deepEqual(await keptBy(optionsOf(out, ['site'])), [`${book} english`, `${other} ukrainian`]);
  assert.deepEqual(await keptBy(optionsOf(path.join(out, 'nowhere'), ['site'])), []);
});

test('the site lists the books among the files that were kept', () => {
  const plan = planOutput(optionsOf('build', ['site']), editions);
  assert.deepEqual(carriedOver([file('en/index.html'), file(other, 3)], plan), [
    { path: other, format: 'epub', language: 'uk', study: undefined, bytes: 9, pages: 3 },
  ]);
});
