import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { newPublication } from '../helpers/new-publication.ts';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

interface Row {
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
}

const study = 'content/case-studies/example-study';
/** The problems of the publication; the builder's own strings stand elsewhere and have tests of their own. */
const rowsOf = (stdout: string): string[] =>
  (JSON.parse(stdout) as Row[])
    .filter((each) => !path.isAbsolute(each.file ?? ''))
    .map((each) => `${each.code} ${each.file ?? ''}:${each.line ?? ''}`);

test('a study with ten mistakes gives ten problems, each with its line, and no stack trace', async (context) => {
  const cwd = await newPublication(context);
  await writeFile(
    path.join(cwd, study, 'study.yml'),
    `kind: story
originalLanguage: en
status: current
published: "2026-13-01"
countries: [GB]
partners: [our-netwrok]
topics: [first-topic]
licence: CC-BY-4.0
colour: red
period:
  start: "2022"
  end: "2021"
undocumented: [lessons, transfer]
`,
  );
  await writeFile(
    path.join(cwd, study, 'en.md'),
    `---
title: An example
summary: ""
---

## The challenge {#challenge}

See [another one](study:no-such-study).

## What was done {#action}

<b>Bold</b> words.

## Results {#results}

##Half a heading

A note that is not there.[^gone]
`,
  );
  const { code, stdout, stderr } = await runCli(['check', '--json'], { cwd });
  assert.equal(code, 1);
  assert.deepEqual(
    rowsOf(stdout).toSorted(),
    [
      `end-before-start ${study}/study.yml:12`,
      `field-empty ${study}/en.md:3`,
      `field-format ${study}/study.yml:4`,
      `field-unknown ${study}/study.yml:9`,
      `field-value ${study}/study.yml:1`,
      `heading-without-space ${study}/en.md:16`,
      `link-dead ${study}/en.md:8`,
      `note-undefined ${study}/en.md:18`,
      `raw-html ${study}/en.md:12`,
      `unknown-partner ${study}/study.yml:6`,
    ].toSorted(),
  );
  assert.doesNotMatch(stdout + stderr, /\n\s+at /);
});

test('files that are in the content by accident give a clear problem each', async (context) => {
  const cwd = await newPublication(context);
  const page = async (name: string, bytes: string | Uint8Array): Promise<void> => {
    await mkdir(path.join(cwd, 'content/pages', name), { recursive: true });
    await writeFile(path.join(cwd, 'content/pages', name, 'en.md'), bytes);
  };
  const sound = '---\ntitle: A page\n---\n\n## Words {#words}\n\nWords.\n';
  await page('empty', '');
  await page('bom', `\uFEFF${sound}`);
  await page('windows', sound.replaceAll('\n', '\r\n'));
  await page('large', `${sound}${'words '.repeat(900_000)}`);
  await page('latin', Buffer.from('---\ntitle: Page\n---\n\n## Words {#words}\n\nCaf\xe9.\n', 'latin1'));
  await mkdir(path.join(cwd, 'content/pages/folder/en.md'), { recursive: true });
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg']) {
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
  }
  await writeFile(path.join(cwd, 'content/people.yml'), bomb.join('\n'));
  const { code, stdout, stderr } = await runCli(['check', '--json'], { cwd });
  assert.equal(code, 1);
  const rows = rowsOf(stdout);
  for (const expected of [
    'file-empty content/pages/empty/en.md:1',
    'bom-removed content/pages/bom/en.md:1',
    'file-too-large content/pages/large/en.md:1',
    'encoding-invalid content/pages/latin/en.md:7',
    'yaml-alias-limit content/people.yml:1',
    'file-is-folder content/pages/folder/en.md:1',
  ]) {
    assert.equal(rows.filter((row) => row === expected).length, 1, `${expected} in ${rows.join('\n')}`);
  }
  assert.ok(!rows.some((row) => row.includes('windows')), 'CRLF is fine');
  assert.doesNotMatch(stdout + stderr, /\n\s+at /);
});

test('annotations name files relative to the working folder, and escape line ends', async (context) => {
  const cwd = await newPublication(context);
  await writeFile(path.join(cwd, study, 'study.yml'), 'kind: case-study\n');
  const { code, stdout } = await runCli(['check', '--format', 'github'], { cwd });
  assert.equal(code, 1);
  const lines = stdout.trimEnd().split('\n');
  assert.ok(lines.length >= 7, 'seven fields are missing');
  for (const line of lines.filter((each) => each.includes('file=content/'))) {
    assert.match(line, /^::(error|warning|notice) file=content\/.+,line=\d+,col=\d+,title=[a-z-]+::.+%0A.+$/);
  }
});

test('a problem in the publication’s strings is reported for its own folder', async (context) => {
  const cwd = await newPublication(context);
  await writeFile(path.join(cwd, 'locales/en/common.json'), '{"kinds": {"case-study": 7}, "nonsense": "x"}');
  const { code, stdout } = await runCli(['check', '--json'], { cwd });
  assert.equal(code, 1);
  assert.ok(rowsOf(stdout).includes('locale-key-extra locales/en/common.json:1'), stdout);
});

test('a missing content folder and a file in its place are one clear problem each', async (context) => {
  const cwd = await temporaryFolder(context);
  const none = await runCli(['check'], { cwd });
  assert.equal(none.code, 1);
  assert.match(none.stdout, /There is no folder at content\./);
  await writeFile(path.join(cwd, 'content'), 'text');
  const file = await runCli(['check', '--json'], { cwd });
  assert.equal(file.code, 1);
  assert.equal(rowsOf(file.stdout).length, 1);
});

for (const language of ['ro', 'uk', 'el']) {
  test(`messages follow --messages ${language} and the computer's language`, async (context) => {
    const cwd = await temporaryFolder(context);
    const file = path.resolve(import.meta.dirname, `../../locales/${language}/problems.json`);
    const asked = await runCli(['check', '--messages', language], { cwd });
    if (!existsSync(file)) {
      assert.equal(asked.code, 2);
      assert.match(asked.stderr, /\[usage-bad-value\]/);
      return;
    }
    const words = JSON.parse(await readFile(file, 'utf8'));
    const message = words['content-missing'].message.replace('{{folder}}', 'content');
    assert.ok(asked.stdout.includes(message), asked.stdout);
    const system = await runCli(['check'], { cwd, env: { LANG: `${language}.UTF-8` } });
    assert.ok(system.stdout.includes(message), system.stdout);
  });
}

test('links to other sites are checked only with --links, and reported with file and line', async (context) => {
  const cwd = await newPublication(context);
  const file = path.join(cwd, study, 'en.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, `${text.trimEnd()} See [a machine in this room](http://127.0.0.1:9/page).\n`);
  const line = text.trimEnd().split('\n').length;
  const without = await runCli(['check', '--json'], { cwd });
  assert.deepEqual(
    rowsOf(without.stdout).filter((row) => row.startsWith('outside-link')),
    [],
  );
  const withLinks = await runCli(['check', '--links', '--json'], { cwd });
  assert.deepEqual(
    rowsOf(withLinks.stdout).filter((row) => row.startsWith('outside-link')),
    [`outside-link-private ${study}/en.md:${line}`],
  );
});

test('a given folder of locales must exist', async (context) => {
  const cwd = await newPublication(context);
  const { code, stdout } = await runCli(['check', '--locales', 'wordz'], { cwd });
  assert.equal(code, 1);
  assert.match(stdout, /There is no folder at wordz\./);
});
