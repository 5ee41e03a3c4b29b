// Sends a reader to the first of their languages that the publication has: once, so that the list can be reached.
const key = `compendium-language ${location.pathname}`;

/** Codes as the links have them; `mo` is an old name of Romanian in the Republic of Moldova. */
const normalise = (code) => code.toLowerCase().replace(/^(mo|mol)(-md)?$/, 'ro-md');

function bestLink() {
  const links = [...document.querySelectorAll('a[hreflang]')];
  const wanted = navigator.languages.map(normalise);
  const linkFor = (code) => links.find((link) => normalise(link.hreflang) === code);
  for (const code of wanted) {
    const link = linkFor(code) ?? linkFor(code.split('-')[0]);
    if (link) return link;
  }
  return undefined;
}

if (!localStorage.getItem(key)) {
  localStorage.setItem(key, 'asked');
  const link = bestLink();
  if (link) location.replace(link.href);
}
