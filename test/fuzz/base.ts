/** The publication that is spoiled: the minimal one, with a study that has something of everything. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builderLocales } from '../../src/locales/locale-dirs.ts';
import { minimalPublication } from '../helpers/minimal-publication.ts';
import type { FileMap } from './mutations.ts';

const rich = `---
title: '"Reading" at the market'
summary: How *two* libraries shared one room.
images: { plan: { alt: Plan of the library, labels: { door: Door } } }
indicators: { readers: Readers }
links: { website: Website }
documents: { handout: Handout }
changes: { corrected: A date was corrected. }
---

## Challenge {#challenge}

Few came (12 in 2020), and "nobody" stayed[^count]. See [the other](study:reading-room#action), [us](page:about),
[a site](https://example.org/a?b=c#d) and [слово]{lang=uk}.

![](plan)

## Action {#action}

### What we did {#did}

1. First, we asked.
2. Then:
   - we *listened*,
   - we **opened**.

> A quotation, which
> goes on.

Table: Visits

| Year | Visits |
|---|--:|
| 2020 | 1,200 |
| 2021 | 2,400 |

\`\`\`math
<math alttext="x squared"><msup><mi>x</mi><mn>2</mn></msup></math>
\`\`\`

[^count]: Counted in \`spring\`.

## Results {#results}

More came. See the [challenge](#challenge).

\`\`\`
code
\`\`\`
`;

const romanian = `---
title: Biblioteca din piață
summary: Cum s-a deschis biblioteca.
images: { plan: { alt: Planul bibliotecii, labels: { door: Ușă } } }
translation: { from: en, state: reviewed }
---

## Provocarea {#challenge}

Veneau puțini[^a] și „nimeni” nu rămânea.

[^a]: Numărați.

## Acțiunea {#action}

S-a deschis.

## Rezultate {#results}

Au venit 20 de oameni.
`;

const page = '---\ntitle: Contact\nsummary: Write.\n---\n\n## Write {#contact}\n\nWrite to <office@library.example>.\n';

function filesBelow(folder: string): FileMap {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, full).split(path.sep).join('/'), readFileSync(full)];
    }),
  );
}

const library = 'content/case-studies/city-library';

export const baseFiles: ReadonlyMap<string, Uint8Array> = new Map([
  ...[...filesBelow(minimalPublication)].filter(([file]) => file.startsWith('content/')),
  ...['en', 'ro'].map((code): [string, Uint8Array] => [
    `locales/${code}/common.json`,
    readFileSync(path.join(builderLocales, code, 'common.json')),
  ]),
  [`${library}/en.md`, Buffer.from(rich)],
  [`${library}/ro.md`, Buffer.from(romanian)],
  ['content/pages/contact/en.md', Buffer.from(page)],
  ['content/book/preface/en.md', Buffer.from(page.replaceAll('Contact', 'Preface').replaceAll('contact', 'preface'))],
]);
