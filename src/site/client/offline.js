// Makes the browser keep visited pages, and on request a whole language. All words are in the page.
const base = new URL('..', import.meta.url);

if ('serviceWorker' in navigator) {
  const worker = new URL('service-worker.js', base);
  addEventListener('load', () => void navigator.serviceWorker.register(worker, { scope: base.pathname }).then(tell));
  offerLanguage(document.querySelector('#site-offline'));
}

/** The first page of a visit loads before the worker. This tells the worker the files of that page. */
async function tell() {
  if (navigator.serviceWorker.controller) return;
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const addresses = [location.href.split('#')[0], ...files.filter((name) => name.startsWith(base.href))];
  active?.postMessage({ kind: 'visited', addresses });
}

function offerLanguage(place) {
  if (!place) return;
  const button = place.querySelector('button');
  const status = place.querySelector('[role=status]');
  place.hidden = false;
  button.addEventListener('click', async () => {
    button.setAttribute('aria-disabled', 'true');
    if (place.dataset.busy) return;
    place.dataset.busy = 'yes';
    try {
      await keepLanguage(place.dataset.language, (done, total) => {
        status.textContent = place.dataset.progress.replace('%1', done).replace('%2', total);
      });
      status.textContent = place.dataset.done;
    } catch {
      status.textContent = place.dataset.failed;
    }
    delete place.dataset.busy;
    button.removeAttribute('aria-disabled');
  });
}

/** Loads a few files at a time. After an interrupted attempt it loads only the missing ones. */
async function keepLanguage(language, onProgress) {
  await navigator.serviceWorker.ready;
  await navigator.storage?.persist?.();
  const list = await fetch(new URL(`${language}/offline/files.json`, base), { cache: 'no-cache' });
  const { cache: name, addresses } = await list.json();
  const cache = await caches.open(name);
  // Reports progress ten times and not for every file, because screen readers read each report.
  const step = Math.max(1, Math.ceil(addresses.length / 10));
  const waiting = [...addresses];
  let done = 0;
  onProgress(done, addresses.length);
  const takeTurns = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      if (!(await cache.match(address))) await cache.add(new Request(address, { cache: 'no-cache' }));
      done += 1;
      if (done % step === 0) onProgress(done, addresses.length);
    }
  };
  await Promise.all([takeTurns(), takeTurns(), takeTurns(), takeTurns()]);
}
