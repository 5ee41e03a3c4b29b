import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { newPublication } from '../helpers/new-publication.ts';
import { type RunningCli, runCli, startCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const page = 'content/pages/about/en.md';

interface Serving {
  readonly cwd: string;
  readonly running: RunningCli;
  readonly url: string;
  /** Where the program keeps what it serves. */
  readonly temporary: string;
}

async function serve(context: TestContext): Promise<Serving> {
  const cwd = await newPublication(context);
  const temporary = await mkdtemp(path.join(tmpdir(), 'compendium-test-'));
  const running = startCli(['serve', '--port', '0'], { cwd, env: { TMPDIR: temporary } });
  context.after(async () => {
    running.child.kill('SIGKILL');
    await rm(temporary, { recursive: true, force: true });
  });
  const said = await running.until('The website is at http');
  return { cwd, running, temporary, url: /http:\S+/.exec(said)?.[0] ?? '' };
}

/** Resolves at the next message that tells open pages to refresh. */
function nextRefresh(url: string): { open: Promise<void>; told: Promise<void> } {
  const socket = new WebSocket(url.replace('http', 'ws'));
  const open = new Promise<void>((resolve) => socket.addEventListener('open', () => resolve()));
  const told = new Promise<void>((resolve) => {
    socket.addEventListener('message', (event) => {
      if (!String(event.data).includes('eleventy.reload')) return;
      socket.close();
      resolve();
    });
  });
  return { open, told };
}

/** As most editors save: a new file takes the place of the old one. */
async function save(file: string, text: string): Promise<void> {
  await writeFile(`${file}~`, text);
  await rename(`${file}~`, file);
}

/** A page as a browser gets it: `fetch` says of itself that it is none, and is given no refreshing script. */
async function readPage(url: string): Promise<string> {
  const [answer] = await once(get(url), 'response');
  return (await answer.toArray()).join('');
}

test('a change of the content reaches the open page, however often it is saved', async (context) => {
  const { cwd, url } = await serve(context);
  const file = path.join(cwd, page);
  const text = await readFile(file, 'utf8');
  for (const word of ['Okapi', 'Gecko']) {
    const refresh = nextRefresh(url);
    await refresh.open;
    await save(file, `${text}\n${word}.\n`);
    await refresh.told;
    const shown = await readPage(`${url}en/about/`);
    assert.match(shown, new RegExp(word));
    assert.match(shown, /reload-client\.js/);
  }
});

test('a change of the publication’s own strings reaches the open page', async (context) => {
  const { cwd, url } = await serve(context);
  const refresh = nextRefresh(url);
  await refresh.open;
  await writeFile(path.join(cwd, 'locales/en/common.json'), '{"facts": {"heading": "The Aardvark"}}');
  await refresh.told;
  assert.match(await (await fetch(`${url}en/case-studies/example-study/`)).text(), /The Aardvark/);
});

test('after a mistake the problem is reported and the last good website stays; a fix refreshes it', async (context) => {
  const { cwd, url, running } = await serve(context);
  const file = path.join(cwd, page);
  const text = await readFile(file, 'utf8');
  await writeFile(file, '');
  const said = await running.until('The website still shows the last good state.');
  assert.match(said, /content\/pages\/about\/en\.md:1:1 {2}error .*\n.*\[file-empty\]/);
  assert.equal((await fetch(`${url}en/about/`)).status, 200);
  const refresh = nextRefresh(url);
  await refresh.open;
  await writeFile(file, text.replace('title: About', 'title: Okapi'));
  await refresh.told;
  assert.match(await (await fetch(`${url}en/about/`)).text(), /Okapi/);
  assert.match(await running.until('Refreshed'), /Refreshed \d+ ms after the change\./);
});

test('Ctrl+C ends everything and leaves nothing behind', async (context) => {
  const { running, temporary, url } = await serve(context);
  running.child.kill('SIGINT');
  const { code, stderr } = await running.ended;
  assert.equal(code, 130);
  assert.match(stderr, /Stopped\.\n$/);
  assert.deepEqual(await readdir(temporary), []);
  await assert.rejects(fetch(url));
});

test('a port that is in use is one clear problem', async (context) => {
  const cwd = await newPublication(context);
  const taken = createServer().listen(0, '127.0.0.1');
  context.after(() => taken.close());
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { code, stderr } = await runCli(['serve', '--port', String(port)], { cwd });
  assert.equal(code, 2);
  assert.match(stderr, new RegExp(`port ${port}[\\s\\S]*--port ${port + 1}[\\s\\S]*\\[port-in-use\\]`));
});

test('an invalid port and a missing content folder are refused', async (context) => {
  const cwd = await temporaryFolder(context);
  const port = await runCli(['serve', '--port', 'http'], { cwd });
  assert.equal(port.code, 2);
  assert.match(port.stderr, /--port cannot have the value http/);
  const content = await runCli(['serve'], { cwd });
  assert.equal(content.code, 2);
  assert.match(content.stderr, /\[content-missing\]/);
  assert.equal(existsSync(path.join(cwd, 'content')), false);
});
