// The form on the downloads page: the reader ticks studies, and the browser makes a file of them.
import { makeBook } from './make-book.ts';

for (const form of document.querySelectorAll('form[data-kit]')) {
  const status = form.querySelector('[role=status]');
  const button = form.querySelector('button');
  // A list of studies in the address, as the filter writes it: `?studies=one,two`.
  const wanted = new Set(new URLSearchParams(location.search).get('studies')?.split(','));
  for (const box of form.elements.study.length ? form.elements.study : [form.elements.study])
    if (wanted.has(box.value)) box.checked = true;
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const slugs = new Set(new FormData(form).getAll('study'));
    if (slugs.size === 0) {
      status.textContent = form.dataset.none;
      return;
    }
    button.disabled = true;
    status.textContent = form.dataset.working;
    try {
      save(new Blob(await makeBook(slugs, load), { type: 'application/epub+zip' }), form.dataset.file);
      status.textContent = form.dataset.done;
    } catch (error) {
      status.textContent = form.dataset.failed;
      throw error;
    } finally {
      button.disabled = false;
    }
  });

  async function load(file) {
    const folder = file.startsWith('images/') ? form.dataset.images : form.dataset.kit;
    const response = await fetch(new URL(file.replace(/^images\//, ''), new URL(folder, location.href)));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then, so the bytes can be freed.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
