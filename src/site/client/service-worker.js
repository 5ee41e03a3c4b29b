// Keeps pages for reading offline. The build writes `site` before this code: its address, the hash of its contents, and
// the pages that replace missing ones. While there is a connection, everything comes from the network, so that no
// reader sees an old page. Only files whose name contains the hash of their bytes come from the cache.
const ours = `compendium ${site.base} `;
const visited = `${ours}${site.version} visited`;
const hasHash = new RegExp(site.immutable);
// Milliseconds. After this time without an answer the browser counts as offline.
const patience = 30_000;

self.addEventListener('install', (event) => {
  const kept = caches.open(visited).then((cache) => cache.addAll(site.first));
  event.waitUntil(kept.then(() => self.skipWaiting()));
});

// Activation must not wait for the renewal, because pages wait for activation. If the renewal is interrupted, the next
// page continues it.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
  void renew();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOurs = origin === location.origin && pathname.startsWith(site.base);
  if (request.method !== 'GET' || !isOurs || request.headers.has('range')) return;
  event.respondWith(hasHash.test(pathname) ? keptFirst(event) : networkFirst(event));
  if (request.mode === 'navigate') event.waitUntil(renew());
});

// A page that loaded before this worker tells which files it consists of.
self.addEventListener('message', (event) => {
  if (event.data?.kind === 'visited') event.waitUntil(keepAll(event.data.addresses));
});

async function keepAll(addresses) {
  const cache = await caches.open(visited);
  await Promise.allSettled(addresses.filter(isSmall).map((address) => cache.add(address)));
}

async function keptFirst(event) {
  return (await find(event.request)) ?? networkFirst(event);
}

async function networkFirst(event) {
  const { request } = event;
  try {
    const response = await ask(request);
    if (response.ok && isSmall(request.url)) event.waitUntil(keep(request, response.clone()));
    return response;
  } catch (fault) {
    const kept = (await find(request)) ?? (request.mode === 'navigate' ? await standIn(request) : undefined);
    if (kept) return kept;
    throw fault;
  }
}

/** Bypasses the browser's HTTP cache: some hosts let it answer for minutes. */
const ask = (request) =>
  fetch(request.url, {
    cache: 'no-cache',
    credentials: 'same-origin',
    redirect: request.redirect,
    signal: AbortSignal.timeout(patience),
  });

/** Books are kept only on request. */
const isSmall = (address) => !new URL(address, location.href).pathname.startsWith(`${site.base}downloads/`);

const keep = async (request, response) => (await caches.open(visited)).put(request.url, response);

/** The newest kept version of a file. */
async function find(request) {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours)).reverse();
  const current = names.filter(isCurrent);
  for (const name of [...current, ...names.filter((each) => !isCurrent(each))]) {
    const cache = await caches.open(name);
    const response = await cache.match(request.url, { ignoreSearch: request.mode === 'navigate', ignoreVary: true });
    if (response) return response;
  }
  return request.destination === 'image' ? findPicture(request, names) : undefined;
}

/** The same picture in another size: with a language only one size is kept. */
async function findPicture({ url }, names) {
  const withoutSize = (address) => address.replace(/-\d+\.\w+$/, '');
  for (const name of names) {
    const cache = await caches.open(name);
    const same = (await cache.keys()).find((key) => withoutSize(key.url) === withoutSize(url));
    if (same) return cache.match(same);
  }
  return undefined;
}

const isCurrent = (name) => name.startsWith(`${ours}${site.version} `);

/** The page in the reader's language that says there is no connection. */
function standIn({ url }) {
  const folder = new URL(url).pathname.slice(site.base.length).split('/')[0];
  return find(new Request(site.offline[folder] ?? site.offline[site.language]));
}

/** Loads everything again that an earlier version of the site left, then deletes the old files. */
let renewing;
function renew() {
  renewing ??= renewAll().finally(() => {
    renewing = undefined;
  });
  return renewing;
}

async function renewAll() {
  const old = (await caches.keys()).filter((name) => name.startsWith(ours) && !isCurrent(name));
  if (old.length === 0 || !(await isNewest())) return;
  for (const name of old) {
    const kind = name.slice(ours.length).replace(/^\S+ /, '');
    if (await renewCache(await caches.open(name), `${ours}${site.version} ${kind}`)) await caches.delete(name);
  }
}

/** A worker that will be replaced must not delete the files of its successor. */
const isNewest = () =>
  ask(new Request(location.href))
    .then((response) => response.text())
    .then((source) => source.includes(site.version))
    .catch(() => false);

/** False if the connection is lost. Then the old pages stay. */
async function renewCache(old, name) {
  const cache = await caches.open(name);
  try {
    const list = site.lists[name.split(' kept ')[1]];
    const wanted = list
      ? (await (await ask(new Request(list))).json()).addresses
      : (await old.keys()).map(({ url }) => url);
    for (const address of wanted) {
      if (await cache.match(address)) continue;
      const known = hasHash.test(new URL(address, location.href).pathname) ? await old.match(address) : undefined;
      const response = known ?? (await ask(new Request(address)));
      if (response.ok) await cache.put(address, response);
      else if (response.status >= 500) return false;
    }
    return true;
  } catch {
    return false;
  }
}
