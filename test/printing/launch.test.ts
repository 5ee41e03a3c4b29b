import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { readLayout } from '../../src/pdf/file/destinations.ts';
import { readPdfFile } from '../../src/pdf/file/pdf-file.ts';
import { ensureBrowser } from '../../src/printing/ensure-browser.ts';
import { openPrinter, type PrintDocument } from '../../src/printing/launch.ts';
import { ProblemError } from '../../src/problems/problem.ts';
import { missingTool, run, savePdf, textOf } from '../helpers/pdf-tools.ts';
import { onLinux, processesLeft, processesOf } from '../helpers/processes.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const executable = await ensureBrowser(undefined);

const documentWith = (body: string): PrintDocument => ({
  name: 'A book',
  html: `<!doctype html><html lang="en"><head><title>A book</title></head><body>${body}</body></html>`,
  files: new Map(),
});

/** A temporary folder in which the browsers of one test put their profiles. */
async function ownTemporaryFolder(context: TestContext): Promise<string> {
  const folder = await temporaryFolder(context);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  context.after(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  return folder;
}

const hasProblem = (code: string) => (error: unknown) =>
  error instanceof ProblemError && error.problems[0]?.code === code;

test('a document reaches no file, no host and runs no script', { skip: missingTool('pdftotext') }, async (context) => {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('leaked');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const printer = await openPrinter(executable);
  context.after(() => printer.close());
  const body = `<p>Start</p><iframe src="file:///etc/passwd"></iframe><iframe src="${outside}/frame"></iframe>
<img src="${outside}/image.png"/><link rel="stylesheet" href="${outside}/style.css"/><object data="file:///etc/hostname"></object>
<iframe src="data:text/html,&lt;img src='${outside}/inner.png'&gt;"></iframe>
<script>document.write('scripted'); fetch('${outside}/script');</script><p>End</p>`;
  const { bytes, refused } = await printer.print(documentWith(body), async (session) => ({
    bytes: await session.print({ tagged: true }),
    refused: [...session.refused],
  }));
  const text = textOf(await savePdf(await temporaryFolder(context), 'book.pdf', bytes));
  assert.match(text, /Start.*End/);
  assert.doesNotMatch(text, /root:|scripted|leaked/);
  assert.deepEqual(hits, []);
  for (const name of ['frame', 'image.png', 'style.css']) assert.ok(refused.includes(`${outside}/${name}`), name);
});

test('a picture on a server that never answers delays nothing', async (context) => {
  const connections: unknown[] = [];
  const server = createServer(() => undefined).on('connection', (socket) => connections.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slow.png`;
  const printer = await openPrinter(executable);
  context.after(() => printer.close());
  const start = performance.now();
  const refused = await printer.print(documentWith(`<img src="${address}"/>`), async (session) => {
    await session.print({ tagged: false });
    return [...session.refused];
  });
  assert.deepEqual([refused, connections], [[address], []]);
  assert.ok(performance.now() - start < 10_000);
});

/** A picture without compression: 24 bits for each dot. */
function bitmap(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(54);
  head.write('BM', 0, 'latin1');
  head.writeUInt32LE(54 + width * height * 3, 2);
  for (const [value, at] of [
    [54, 10],
    [40, 14],
    [width, 18],
    [height, 22],
  ] as const)
    head.writeUInt32LE(value, at);
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(24, 28);
  return Buffer.concat([head, Buffer.alloc(width * height * 3, 0x66)]);
}

test('a picture of 60 MB is printed', { skip: missingTool('pdfimages') }, async (context) => {
  const printer = await openPrinter(executable);
  context.after(() => printer.close());
  const bytes = bitmap(5000, 4000);
  assert.ok(bytes.length >= 60_000_000);
  const files = new Map([['pictures/large.bmp', { type: 'image/bmp', bytes }]]);
  const document = { ...documentWith('<img src="pictures/large.bmp" width="500" height="400"/>'), files };
  const print = await printer.print(document, (session) => session.print({ tagged: false }));
  const file = await savePdf(await temporaryFolder(context), 'book.pdf', print);
  assert.match(run('pdfimages', '-list', file), / 5000 +4000 /);
});

test('a document that lacks one of its own files is not printed', async (context) => {
  const printer = await openPrinter(executable);
  context.after(() => printer.close());
  const document = documentWith('<img src="pictures/gone.png"/>');
  await assert.rejects(
    printer.print(document, (session) => session.print({ tagged: false })),
    hasProblem('print-failed'),
  );
});

test('a layout has the pages of the print and the places of headings, and leaves no trace in the print', async (context) => {
  const printer = await openPrinter(executable);
  context.after(() => printer.close());
  // Letters that are taller than their line reach into the page before.
  const style = '<style>h1 { font-size: 40px; line-height: 0.9; margin: 0 } p { break-after: page }</style>';
  const pages = [1, 2, 3].map((page) => `<h1 id="h-${page}">Page <em>${page}</em></h1><p>Text</p>`);
  const { layout, print, untouched } = await printer.print(documentWith(style + pages.join('')), async (session) => ({
    untouched: await session.print({ tagged: false }),
    layout: await session.printLayout('https://book.invalid/place/'),
    print: await session.print({ tagged: false }),
  }));
  const file = readPdfFile(Buffer.from(layout));
  const { pageOf } = readLayout(file);
  assert.deepEqual(
    [...pageOf],
    [
      ['h-1', 1],
      ['h-2', 2],
      ['h-3', 3],
    ],
  );
  const dateless = (bytes: Uint8Array): string =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/\(D:\d+/g, '');
  assert.equal(dateless(print), dateless(untouched));
});

test('closing the printer leaves no profile and no process', async (context) => {
  const folder = await ownTemporaryFolder(context);
  const printer = await openPrinter(executable);
  await printer.print(documentWith('<p>One</p>'), (session) => session.print({ tagged: false }));
  assert.equal(readdirSync(folder).length, 1);
  await printer.close();
  assert.deepEqual(readdirSync(folder), []);
});

for (const [victim, isVictim] of [
  ['browser', (each: { isBrowser: boolean }) => each.isBrowser],
  ['renderer', (each: { isRenderer: boolean }) => each.isRenderer],
] as const) {
  test(`a ${victim} killed during a print is replaced, and the book is printed again`, {
    skip: onLinux,
  }, async (context) => {
    const folder = await ownTemporaryFolder(context);
    const printer = await openPrinter(executable);
    let attempts = 0;
    const bytes = await printer.print(documentWith('<p>One</p>'), async (session) => {
      attempts += 1;
      if (attempts === 1) {
        for (const { pid } of processesOf(folder).filter(isVictim)) process.kill(pid, 'SIGKILL');
      }
      return session.print({ tagged: true });
    });
    assert.equal(attempts, 2);
    assert.equal(Buffer.from(bytes).toString('latin1', 0, 5), '%PDF-');
    await printer.close();
    assert.deepEqual(readdirSync(folder), []);
    assert.deepEqual(await processesLeft(folder), []);
  });
}

test('a browser killed during a print is replaced, and the book is printed again', {
  skip: onLinux,
}, async (context) => {
  const folder = await ownTemporaryFolder(context);
  const printer = await openPrinter(executable);
  const long = documentWith('<p>A long book that takes a while to print.</p>'.repeat(20_000));
  let attempts = 0;
  const bytes = await printer.print(long, async (session) => {
    attempts += 1;
    const printing = session.print({ tagged: true });
    if (attempts > 1) return printing;
    const isDone = printing.then(
      () => true,
      () => true,
    );
    assert.notEqual(await Promise.race([isDone, setTimeout(100)]), true, 'it is printing still');
    for (const { pid } of processesOf(folder).filter((each) => each.isBrowser)) process.kill(pid, 'SIGKILL');
    return printing;
  });
  assert.equal(attempts, 2);
  assert.equal(Buffer.from(bytes).toString('latin1').trimEnd().slice(-5), '%%EOF');
  await printer.close();
  assert.deepEqual(readdirSync(folder), []);
  assert.deepEqual(await processesLeft(folder), []);
});

test('a browser killed twice is a problem that names the book, and nothing stays behind', {
  skip: onLinux,
}, async (context) => {
  const folder = await ownTemporaryFolder(context);
  const printer = await openPrinter(executable);
  const failing = printer.print(documentWith('<p>One</p>'), async (session) => {
    for (const { pid } of processesOf(folder).filter((each) => each.isBrowser)) process.kill(pid, 'SIGKILL');
    return session.print({ tagged: false });
  });
  await assert.rejects(failing, (error) => {
    assert.ok(error instanceof ProblemError);
    assert.deepEqual(
      error.problems.map(({ code, params }) => ({ code, params })),
      [{ code: 'print-failed', params: { name: 'A book' } }],
    );
    return true;
  });
  await printer.close();
  assert.deepEqual(readdirSync(folder), []);
  assert.deepEqual(await processesLeft(folder), []);
});

test('after a failure the printer still prints the next book', { skip: onLinux }, async (context) => {
  const folder = await ownTemporaryFolder(context);
  const printer = await openPrinter(executable);
  context.after(() => printer.close());
  const failing = printer.print(documentWith('<p>One</p>'), async (session) => {
    for (const { pid } of processesOf(folder).filter((each) => each.isBrowser)) process.kill(pid, 'SIGKILL');
    return session.print({ tagged: false });
  });
  await assert.rejects(failing, hasProblem('print-failed'));
  const bytes = await printer.print(documentWith('<p>Two</p>'), (session) => session.print({ tagged: false }));
  assert.ok(bytes.length > 500);
});

test('a program that is not a browser is a clear problem and leaves no profile', async (context) => {
  const folder = await ownTemporaryFolder(context);
  const notABrowser = execFileSync('sh', ['-c', 'command -v false'], { encoding: 'utf8' }).trim();
  await assert.rejects(openPrinter(notABrowser), hasProblem('browser-failed'));
  // One that the system refuses to start would end the whole program.
  await assert.rejects(openPrinter(import.meta.filename), hasProblem('browser-failed'));
  assert.deepEqual(readdirSync(folder), []);
});

test('a process that ends by a signal takes its browser and profile with it', { skip: onLinux }, async (context) => {
  const folder = await temporaryFolder(context);
  const launch = new URL('../../src/printing/launch.ts', import.meta.url).href;
  const script = `const { openPrinter } = await import('${launch}');
await openPrinter('${executable}'); console.log('ready'); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  assert.ok(processesOf(folder).length > 1);
  child.kill('SIGTERM');
  const [, signal] = await once(child, 'exit');
  assert.equal(signal, 'SIGTERM');
  assert.deepEqual(readdirSync(folder), []);
  // The parts of a browser notice a moment later that its head is gone.
  for (let wait = 0; wait < 100 && processesOf(folder).length > 0; wait += 1) await setTimeout(50);
  assert.deepEqual(await processesLeft(folder), []);
});

test('an error in our own code does not count as a fault of the browser', async (context) => {
  const printer = await openPrinter(executable);
  context.after(() => printer.close());
  let attempts = 0;
  const failing = printer.print(documentWith('<p>One</p>'), async () => {
    attempts += 1;
    throw new TypeError('mistake');
  });
  await assert.rejects(failing, { name: 'TypeError', message: 'mistake' });
  assert.equal(attempts, 1);
});
