/** A publication where every text, every picture and one whole study is an attack or far too long. */
import type { Publication } from '../../src/model/publication.ts';
import type { SiteInputs } from '../../src/site/plan/site.ts';
import { drawing as drawingOf } from './drawing.ts';
import { mapWords } from './map-words.ts';
import { study } from './site-items.ts';
import { inputsOf, sitePublication } from './site-publication.ts';

/** Sets `window.harm` if a browser runs it. */
const script = 'window.harm=1';

/**
 * Added to each title, name, caption and label: markup, quotation marks, addresses, right-to-left letters, no spaces.
 */
export const hostileLine = ` "'><script>${script}</script><img src=x onerror="${script}"> </title></a></svg>--> [link](javascript:${script}) \u200fשלום\u200f عربي 👩‍👩‍👧 ${'Довгеслово'.repeat(30)}`;

const hostileMarkdown = `

<script>${script}</script><iframe src="//evil.example"></iframe><svg onload="${script}"><foreignObject></foreignObject></svg>

[a](javascript:${script}) [b](//evil.example) [c](data:text/html,<script>${script}</script>) [d](JaVaScRiPt:${script})
[e](https://library.example/ "title\\" onmouseover=\\"${script}") [f](vbscript:x) [g](https:evil.example)
<javascript:${script}> ![p](//evil.example/x.png) ![q](data:image/svg+xml,x) [h]{lang="x\\" onclick=\\"${script}"}

${'x'.repeat(300)} **${'ж'.repeat(300)}** \`${'y'.repeat(300)}\` https://library.example/${'z'.repeat(300)}

${'> '.repeat(60)}deep

${'- '.repeat(40)}deeper

    ${'code'.repeat(100)}

| ${'h'.repeat(300)} | <b onclick="${script}">b</b> |
| --- | :---: |
| ${'c'.repeat(300)} | \\| |
`;

const hostileDrawing = `<svg viewBox="0 0 80 40" onload="${script}"><script>${script}</script><style>@import "//evil.example";</style>
<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="//evil.example"></iframe></foreignObject>
<image href="https://evil.example/x.png"/><use href="https://evil.example/x.svg#a"/><a href="javascript:${script}"><text x="1" y="9">a</text></a>
<rect width="80" height="40" fill="url(https://evil.example/#a)" style="background:url(//evil.example)" onclick="${script}"/>
<animate attributeName="href" to="javascript:${script}"/><text data-label="here" x="9" y="20">${'w'.repeat(300)}</text></svg>`;

const rows = 10_000;

/** Its name looks like a language's, and it has a table of 10,000 rows. */
const longStudy = study(
  'my-story',
  {},
  {
    en: [
      { title: 'My story', summary: 'Long.' },
      `## Challenge {#challenge}\n\nA.\n\n## Action {#action}\n\n| a | b | c |\n| --- | --- | --- |\n${Array.from({ length: rows }, (_, row) => `| ${row} | cell | ${row} |\n`).join('')}`,
    ],
  },
);

/** In English and Greek. Greek readers get the English texts. */
export function hostilePublication(): Publication {
  const publication = mapWords(sitePublication('/'), (text, kind) =>
    kind === 'line' ? text + hostileLine : text + hostileMarkdown,
  );
  const editions = publication.editions.map((edition) => ({
    ...edition,
    parts: edition.parts.map((part, at) => (at === 0 ? { ...part, studies: [...part.studies, 'my-story'] } : part)),
  }));
  const studies = [...publication.studies, longStudy];
  return { ...publication, languages: [{ code: 'en' }, { code: 'el' }], editions, studies };
}

export async function hostileInputs(): Promise<SiteInputs> {
  const inputs = await inputsOf(hostilePublication());
  const drawing = drawingOf(hostileDrawing);
  const drawings = [...inputs.pictures].map(
    ([file, picture]) => [file, picture.kind === 'svg' ? drawing : picture] as const,
  );
  return { ...inputs, pictures: new Map(drawings) };
}
