import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import cli from '../../locales/en/cli.json' with { type: 'json' };
import { localeDirsFor } from '../../src/locales/locale-dirs.ts';
import { type SiteBuilt, startBuilder } from '../../src/server/builder-process.ts';
import { newPublication } from '../helpers/new-publication.ts';

const worker = path.resolve(import.meta.dirname, '../../src/server/worker.ts');

interface Edited {
  /** Changes a file of the publication, as an editor's program saves it. */
  change(file: string, edit: (text: string) => string): Promise<void>;
  /** Has the process that is open all the time build, and asserts that a new process would show the same. */
  assertFresh(): Promise<void>;
  /** Has the process build, whatever comes of it. */
  build(): Promise<SiteBuilt>;
  readonly folder: string;
  readonly site: string;
}

/** A publication of two studies in two languages, shown by one process. */
async function open(context: TestContext): Promise<Edited> {
  const folder = await newPublication(context, 'en,uk');
  const studies = path.join(folder, 'content/case-studies');
  await cp(path.join(studies, 'example-study'), path.join(studies, 'second-study'), { recursive: true });
  const request = {
    contentDir: path.join(folder, 'content'),
    localeDirs: localeDirsFor(path.join(folder, 'locales')),
    outDir: path.join(folder, 'site'),
  };
  const change: Edited['change'] = async (file, edit) => {
    const full = path.join(folder, file);
    await writeFile(`${full}~`, edit(await readFile(full, 'utf8')));
    await rename(`${full}~`, full);
  };
  await change('content/publication.yml', (text) =>
    text.replace('- example-study', '- example-study\n          - second-study'),
  );
  const builder = startBuilder(worker);
  context.after(() => builder.end());
  const assertFresh = async (): Promise<void> => {
    assert.deepEqual(mistakes(await builder.build(request)), []);
    const fresh = startBuilder(worker);
    const outDir = path.join(folder, 'fresh');
    try {
      assert.deepEqual(mistakes(await fresh.build({ ...request, outDir })), []);
      await assertSame(request.outDir, outDir);
    } finally {
      fresh.end();
      await rm(outDir, { recursive: true, force: true });
    }
  };
  return { change, assertFresh, build: () => builder.build(request), folder, site: request.outDir };
}

const mistakes = ({
  problems,
}: {
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
}) => problems.filter(({ severity }) => severity === 'error');

/** Files beside pages may stay: nothing leads to them. */
async function assertSame(shown: string, fresh: string): Promise<void> {
  const files = globSync('**/*.*', { cwd: fresh });
  assert.ok(files.length > 30);
  for (const file of files)
    assert.ok((await readFile(path.join(fresh, file))).equals(await readFile(path.join(shown, file))), file);
  const pages = (folder: string): string[] => globSync('**/*.html', { cwd: folder }).sort();
  assert.deepEqual(pages(shown), pages(fresh));
}

const read = ({ site }: Edited, file: string): Promise<string> => readFile(path.join(site, file), 'utf8');
const english = 'content/case-studies/example-study/en.md';

test('a change appears on every page that it affects, whatever was remembered', async (context) => {
  const edited = await open(context);
  await edited.assertFresh();

  await edited.change(english, (text) => text.replace(/^title: .*$/m, 'title: Okapi'));
  await edited.assertFresh();
  for (const page of ['case-studies/example-study/', 'case-studies/second-study/', 'case-studies/', ''])
    assert.match(await read(edited, `en/${page}index.html`), /Okapi/, page);

  // The same text, whose link leads somewhere now.
  await edited.change(english, (text) => `${text}\nSee [the second](study:second-study).\n`);
  await edited.assertFresh();
  assert.match(
    await read(edited, 'en/case-studies/example-study/index.html'),
    /case-studies\/second-study\/">the second/,
  );
});

test('a removed study has no page, and no text links to it', async (context) => {
  const edited = await open(context);
  await edited.assertFresh();
  await rm(path.join(edited.folder, 'content/case-studies/second-study'), { recursive: true });
  await edited.change('content/publication.yml', (text) => text.replace(/\n *- second-study/, ''));
  await edited.assertFresh();
  await assert.rejects(read(edited, 'en/case-studies/second-study/index.html'), { code: 'ENOENT' });
});

test('changed strings of the publication appear in texts that were rendered before', async (context) => {
  const edited = await open(context);
  await edited.change(english, (text) => `${text}\nA text.[^1]\n\n[^1]: A note.\n`);
  await edited.assertFresh();
  await mkdir(path.join(edited.folder, 'locales/en'), { recursive: true });
  await writeFile(path.join(edited.folder, 'locales/en/common.json'), '{"notes": {"label": "Aardvark {{number}}"}}');
  await edited.assertFresh();
  assert.match(await read(edited, 'en/case-studies/example-study/index.html'), /aria-label="Aardvark 1"/);
});

test('an unfinished study is shown with its prompts', async (context) => {
  const edited = await open(context);
  await edited.change(english, (text) => text.replace(/(\{#results\}\n\n).*/, `$1${cli.prompts.results}`));
  const { isBuilt, problems } = await edited.build();
  assert.equal(isBuilt, true);
  assert.deepEqual(
    mistakes({ problems }).map(({ code }) => code),
    ['placeholder-text'],
  );
  assert.match(await read(edited, 'en/case-studies/example-study/index.html'), /What changed, and for whom/);
});
