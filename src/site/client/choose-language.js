// Sends readers to the first of their languages that the publication has. Only once, so that they can go back to the
// list.
const key = `compendium-language ${location.pathname}`;

/** Codes as in the links; `mo` is an old code for Romanian in the Republic of Moldova. */
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
