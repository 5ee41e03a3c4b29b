// Filters the list of case studies in place. Turns the links into checkboxes and keeps the selection in the address.
// Without this script the links lead to separate pages. All words are in the page.
const panel = document.querySelector('.filters');
const result = panel.querySelector('.filter-result');
const status = result.querySelector('[role=status]');
const clear = result.querySelector('button');
const ownEpub = panel.querySelector('.own-epub');
const chosen = panel.querySelector('.chosen');
const { lang } = document.documentElement;
const plurals = new Intl.PluralRules(lang);
const numbers = new Intl.NumberFormat(lang);

const studies = [...document.querySelectorAll('[data-facets]')].map((entry) => ({
  entry,
  facets: new Set(entry.dataset.facets.split(',')),
}));
const filters = [...panel.querySelectorAll('[data-kind] a')].map(toFilter);
const kinds = [...new Set(filters.map(({ kind }) => kind))];

/** The last folder of a facet's address is its id. */
function toFilter(link) {
  const { kind } = link.closest('[data-kind]').dataset;
  const id = link.pathname.split('/').at(-2);
  const count = link.parentElement.querySelector('.count');
  const name = document.createElement('span');
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: kind, value: id });
  name.append(...link.childNodes);
  link.replaceWith(label);
  label.append(box, name, ' ', count);
  return { kind, facet: `${kind}=${id}`, box, name, count };
}

const picked = () => filters.filter(({ box }) => box.checked);

/** The selected facets of each kind; one kind may be left out. */
const wanted = (except) =>
  kinds
    .filter((kind) => kind !== except)
    .map((kind) => picked().flatMap((each) => (each.kind === kind ? [each.facet] : [])))
    .filter((facets) => facets.length > 0);

/** The studies that have at least one selected facet of each kind. */
const matching = (groups) =>
  studies.filter(({ facets }) => groups.every((group) => group.some((facet) => facets.has(facet))));

const counted = (count) =>
  (panel.dataset[plurals.select(count)] ?? panel.dataset.other).replace('%1', numbers.format(count));

function show() {
  const found = new Set(matching(wanted()));
  for (const study of studies) study.entry.hidden = !found.has(study);
  for (const part of document.querySelectorAll('.part'))
    part.hidden = !part.querySelector('[data-facets]:not([hidden])');
  status.textContent = found.size > 0 ? counted(found.size) : panel.dataset.none;
  clear.hidden = picked().length === 0;
  showChosen();
  offerEpub(found);
  for (const kind of kinds) showCounts(kind);
  for (const link of document.querySelectorAll('.languages a')) link.search = query();
}

/** If several studies are found and the site has the form for it, readers can make an EPUB of them. */
function offerEpub(found) {
  if (!ownEpub) return;
  const slugs = [...found].map(({ entry }) => entry.querySelector('a').pathname.split('/').at(-2));
  ownEpub.hidden = clear.hidden || slugs.length < 2;
  ownEpub.search = `?studies=${slugs.join(',')}`;
}

/** Shows for each filter how many studies it would match, with the selection of the other kinds. */
function showCounts(kind) {
  const possible = matching(wanted(kind));
  for (const { facet, count } of filters.filter((each) => each.kind === kind))
    count.textContent = counted(possible.filter(({ facets }) => facets.has(facet)).length);
}

function showChosen() {
  chosen.hidden = clear.hidden;
  chosen.replaceChildren(...picked().map(chosenEntry));
}

function chosenEntry({ box, name }) {
  const entry = panel.querySelector('template').content.firstElementChild.cloneNode(true);
  const button = entry.firstElementChild;
  button.prepend(name.cloneNode(true));
  button.setAttribute(
    'aria-label',
    button.getAttribute('aria-label').replace('%1', () => name.textContent),
  );
  button.addEventListener('click', () => choose([box], false));
  return entry;
}

/** The pressed button disappears, so the focus returns to the filters. */
function choose(boxes, isChosen) {
  for (const box of boxes) box.checked = isChosen;
  panel.querySelector('summary').focus();
  keep();
}

const query = () =>
  picked()
    .map(({ facet }, index) => `${index > 0 ? '&' : '?'}${facet}`)
    .join('');

function keep() {
  history.pushState(null, '', location.pathname + query());
  show();
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  for (const { box } of filters) box.checked = asked.getAll(box.name).includes(box.value);
  // Says nothing before the first selection.
  if (picked().length > 0 || status.textContent) show();
}

panel.addEventListener('change', keep);
clear.addEventListener('click', () =>
  choose(
    picked().map(({ box }) => box),
    false,
  ),
);
addEventListener('popstate', readAddress);
result.hidden = false;
readAddress();
