import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { newPublication } from '../helpers/new-publication.ts';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

interface Row {
  readonly code: string;
  readonly severity: string;
  readonly file?: string;
}

const here = ['--content', 'net/content', '--locales', 'net/locales'];
const codes = (stdout: string): string[] => (JSON.parse(stdout) as Row[]).map((each) => each.code);

test('a new publication in languages unknown to the builder passes the check', async (context) => {
  const cwd = await temporaryFolder(context);
  const init = await runCli(['init', 'net', '--languages', 'fr,bg', '--id', 'marche', '--title', 'Au marché'], { cwd });
  assert.equal(init.code, 0, init.stderr);
  assert.match(init.stdout, /not translated into French and Bulgarian yet/);
  const check = await runCli(['check', ...here, '--json'], { cwd });
  assert.equal(check.code, 0, check.stdout);
  const publication = parse(await readFile(path.join(cwd, 'net/content/publication.yml'), 'utf8'));
  assert.equal(publication.id, 'marche');
  assert.deepEqual(publication.title, { fr: 'Au marché' });
  assert.deepEqual(publication.languages, [{ code: 'fr' }, { code: 'bg' }]);
  const french = JSON.parse(await readFile(path.join(cwd, 'net/locales/fr/common.json'), 'utf8'));
  assert.ok(french.units.people_many, 'French has a plural form for millions');
});

test('a new publication in English passes the check without a single problem', async (context) => {
  const cwd = await newPublication(context);
  const check = await runCli(['check', '--json'], { cwd });
  assert.equal(check.code, 0);
  // The builder's own strings stand elsewhere.
  const own = (JSON.parse(check.stdout) as Row[]).filter((each) => !path.isAbsolute(each.file ?? ''));
  assert.deepEqual(own, []);
});

test('a new publication contains no word of the demonstration', async (context) => {
  const cwd = await newPublication(context, 'en,fr');
  for (const entry of await readdir(cwd, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = await readFile(path.join(entry.parentPath, entry.name), 'utf8');
    assert.doesNotMatch(text, /occupy|progress foundation|#0b5563/i, entry.name);
  }
});

test('init overwrites nothing, and writes nothing if a publication exists', async (context) => {
  const cwd = await temporaryFolder(context);
  await mkdir(path.join(cwd, 'net/content'), { recursive: true });
  await writeFile(path.join(cwd, 'net/content/publication.yml'), 'mine\n');
  const { code, stderr } = await runCli(['init', 'net'], { cwd });
  assert.equal(code, 2);
  assert.match(stderr, /net\/content .*\n.*\[target-exists\]/);
  assert.deepEqual(await readdir(path.join(cwd, 'net')), ['content']);
  assert.equal(await readFile(path.join(cwd, 'net/content/publication.yml'), 'utf8'), 'mine\n');
});

test('init refuses an unknown language, and an id that cannot be in an address', async (context) => {
  const cwd = await temporaryFolder(context);
  const { code, stderr } = await runCli(['init', 'net', '--languages', 'ua,qq', '--id', 'My Net'], { cwd });
  assert.equal(code, 2);
  assert.match(stderr, /ua is not the code of a language\.\n.*uk/);
  assert.match(stderr, /--languages cannot have the value qq/);
  assert.match(stderr, /--id cannot have the value My Net\.\n.*my-net/);
  assert.equal(existsSync(path.join(cwd, 'net')), false);
});

test('a new study is listed and has a question in every section, and the check stops until its authors answer', async (context) => {
  const cwd = await newPublication(context, 'en,fr');
  const before = await readFile(path.join(cwd, 'content/publication.yml'), 'utf8');
  const made = await runCli(['new', 'garden', '--in', 'fr', '--title', 'Le jardin: un début'], { cwd });
  assert.equal(made.code, 0, made.stderr);
  assert.match(made.stdout, /publication\.yml, line \d+: edition \d{4}, part “/);
  const after = await readFile(path.join(cwd, 'content/publication.yml'), 'utf8');
  assert.equal(after.replace('          - garden\n', ''), before);
  const check = await runCli(['check', '--json'], { cwd });
  assert.equal(check.code, 1, check.stdout);
  const own = (JSON.parse(check.stdout) as Row[]).filter((each) =>
    each.file?.startsWith('content/case-studies/garden/'),
  );
  assert.ok(own.filter(({ code, severity }) => code === 'placeholder-text' && severity === 'error').length >= 10);
  assert.equal(own.filter(({ code }) => code === 'field-empty').length, 4);
  const facts = parse(await readFile(path.join(cwd, 'content/case-studies/garden/study.yml'), 'utf8'));
  const open = Object.keys(facts).filter((key) => facts[key] === null);
  assert.deepEqual(open, ['published', 'countries', 'partners', 'topics'], 'nobody knows these when it begins');
  assert.deepEqual(
    own.filter(({ code }) => !['placeholder-text', 'field-empty'].includes(code)),
    [],
  );
  assert.ok(!codes(check.stdout).includes('study-unlisted'));
  const text = await readFile(path.join(cwd, 'content/case-studies/garden/fr.md'), 'utf8');
  assert.equal(text.match(/^## .+ \{#[a-z]+\}$/gm)?.length, 10);
});

test('new prints the command that checks its files, and that command works', async (context) => {
  const cwd = await newPublication(context);
  await rename(path.join(cwd, 'content'), path.join(cwd, 'our texts'));
  const { stdout } = await runCli(['new', 'garden', '--content', 'our texts', '--messages', 'uk'], { cwd });
  const said = /: node (.+\/compendium\.js) check --content "our texts" --messages uk\n$/.exec(stdout);
  assert.ok(said, stdout);
  const checked = await runCli(['check', '--content', 'our texts', '--messages', 'uk'], { cwd });
  assert.match(checked.stdout, /our texts\/case-studies\/garden\/en\.md:.*підказка/);
  assert.equal(checked.code, 1);
});

test('a study is not published while it contains a prompt', async (context) => {
  const cwd = await newPublication(context);
  await runCli(['new', 'garden'], { cwd });
  const facts = path.join(cwd, 'content/case-studies/garden/study.yml');
  const open = await readFile(facts, 'utf8');
  await writeFile(
    facts,
    open
      .replace('published:', 'published: 2027-03-14')
      .replace('countries:', 'countries: [RO]')
      .replace(/^(partners|topics):$/gm, '$1: []'),
  );
  const { code, stdout } = await runCli(['build', '--only', 'site'], { cwd });
  assert.equal(code, 1);
  assert.match(stdout, /garden\/en\.md.* error/);
  assert.equal(existsSync(path.join(cwd, 'build')), false);
});

test('a new study in a language with strings is written in that language', async (context) => {
  const cwd = await newPublication(context, 'en,fr');
  const prompts = { prompts: { challenge: 'Quel était le problème ?' } };
  await writeFile(path.join(cwd, 'locales/fr/cli.json'), JSON.stringify(prompts));
  await runCli(['new', 'garden', '--in', 'fr'], { cwd });
  const text = await readFile(path.join(cwd, 'content/case-studies/garden/fr.md'), 'utf8');
  assert.match(text, /\{#challenge\}\n\nQuel était le problème \?\n/);
});

for (const [args, expected] of [
  [['Garden!'], 'slug-invalid'],
  [['example-study'], 'target-exists'],
  [['garden', '--in', 'ua'], 'language-unknown'],
  [['garden', '--in', 'el'], 'language-not-published'],
  [['garden', '--kind', 'story'], 'usage-bad-value'],
] as const) {
  test(`new ${args.join(' ')} is refused with ${expected}, and nothing is written`, async (context) => {
    const cwd = await newPublication(context);
    const before = await readdir(cwd, { recursive: true });
    const { code, stderr } = await runCli(['new', ...args], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, new RegExp(`\\[${expected}\\]`));
    assert.deepEqual(await readdir(cwd, { recursive: true }), before);
  });
}

test('new without a publication says where it looked', async (context) => {
  const { code, stdout } = await runCli(['new', 'garden'], { cwd: await temporaryFolder(context) });
  assert.equal(code, 1);
  assert.match(stdout, /There is no folder at content\./);
});
