import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { checkLinks } from '../../../src/commands/check/check-links.ts';
import { isPublic } from '../../../src/commands/check/public-addresses.ts';

/** What was asked: `HEAD /ok`. */
const asked: string[] = [];
let isTired = true;

const server = createServer((request, response) => {
  const { method, url = '' } = request;
  asked.push(`${method} ${url}`);
  if (url === '/silent') return;
  if (url === '/moved') return void response.writeHead(301, { location: '/ok' }).end();
  if (url === '/elsewhere-today') return void response.writeHead(302, { location: '/ok' }).end();
  if (url === '/circle') return void response.writeHead(301, { location: '/circle' }).end();
  if (url === '/no-head') return void response.writeHead(method === 'HEAD' ? 405 : 200).end('words');
  if (url === '/browsers-only') return void response.writeHead(403).end();
  if (url === '/tired') {
    response.writeHead(isTired ? 503 : 200).end();
    if (method === 'GET') isTired = false;
    return;
  }
  response.writeHead(url === '/ok' ? 200 : 404).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});
const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const options = { patience: 300, pause: 10, allowPrivate: true };

/** What is found for paths of the server, with the line on which each link stands. */
async function findingsOf(...paths: string[]): Promise<string[]> {
  asked.length = 0;
  const links = paths.map((path, at) => ({ address: `${home}${path}`, place: { file: 'a.md', line: at + 1 } }));
  const problems = await checkLinks(links, options);
  return problems.map(({ code, line, params }) =>
    [line, code, params.status ?? params.detail ?? String(params.target).replace(home, '')].join(' '),
  );
}

test('an existing page is no problem, and its body is not loaded', async () => {
  assert.deepEqual(await findingsOf('/ok'), []);
  assert.deepEqual(asked, ['HEAD /ok']);
});

test('an address is requested once, and every place with it is reported', async () => {
  assert.deepEqual(await findingsOf('/gone', '/ok', '/gone#part'), [
    '1 outside-link-gone 404',
    '3 outside-link-gone 404',
  ]);
  assert.deepEqual(asked, ['HEAD /gone', 'GET /gone', 'HEAD /ok']);
});

test('a server that answers HEAD wrongly is asked again with GET', async () => {
  assert.deepEqual(await findingsOf('/no-head'), []);
  assert.deepEqual(asked, ['HEAD /no-head', 'GET /no-head']);
});

test('a page that has moved permanently is noted; a temporary redirect is not', async () => {
  assert.deepEqual(await findingsOf('/moved', '/elsewhere-today'), ['1 outside-link-moved /ok']);
});

test('a server that fails once is asked again', async () => {
  assert.deepEqual(await findingsOf('/tired'), []);
});

test('a missing answer and an endless redirect are reported with the reason', async () => {
  const closed = { address: 'http://127.0.0.1:1/', place: { file: 'a.md' } };
  const [refused] = await checkLinks([closed], options);
  assert.equal(refused?.params.detail, 'ECONNREFUSED');
  assert.deepEqual(await findingsOf('/circle'), ['1 outside-link-unreachable ELOOP']);
  const [silent] = await findingsOf('/silent');
  assert.match(silent ?? '', /^1 outside-link-unreachable /);
});

test('a page that refuses programs is not reported as gone', async () => {
  assert.deepEqual(await findingsOf('/browsers-only'), ['1 outside-link-refused 403']);
});

test('by default no request goes to this computer or a private network', async () => {
  asked.length = 0;
  const { port } = server.address() as AddressInfo;
  const addresses = [home, `http://localhost:${port}/`, `http://[::1]:${port}/`, `http://[::ffff:127.0.0.1]:${port}/`];
  const problems = await checkLinks(
    [...addresses, 'http://169.254.169.254/latest/'].map((address) => ({ address, place: { file: 'a.md' } })),
    { ...options, allowPrivate: false },
  );
  assert.deepEqual(
    problems.map(({ code }) => code),
    Array(5).fill('outside-link-private'),
  );
  assert.deepEqual(asked, []);
});

test('private and local addresses are distinguished from public ones', () => {
  for (const address of ['10.1.2.3', '172.31.0.1', '192.168.1.1', '100.64.0.1', '0.0.0.0', '::1', 'fd00::1', 'fe80::1'])
    assert.equal(isPublic(address), false, address);
  for (const address of ['93.184.215.14', '172.32.0.1', '2606:2800:220:1::1']) assert.equal(isPublic(address), true);
});
