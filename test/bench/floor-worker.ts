/**
 * `node floor-worker.ts WORK CONTENT OUT FOLDER`: does the work of one floor and prints its CPU seconds. Inputs are
 * read into memory first and not counted.
 */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { renderSections } from '../../src/text/render.ts';
import { loadMaterial } from './pdf-material.ts';

const [name = '', content = '', out = '', folder = ''] = process.argv.slice(2);

/** Each reads its inputs and returns the work. */
const works: Readonly<Record<string, () => Promise<() => Promise<void>>>> = { markdown, photographs, social };
const prepare = works[name];
if (!prepare) throw new Error(`There is no floor ${name}.`);
const work = await prepare();
const before = process.cpuUsage();
await work();
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6);

async function filesOf(place: string, pattern: string): Promise<Map<string, Buffer>> {
  const files = globSync(pattern, { cwd: place, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map((each) => path.join(each.parentPath, each.name));
  return new Map(
    await Promise.all(paths.map(async (file) => [path.relative(place, file), await readFile(file)] as const)),
  );
}

/** Renders every text once in each language that shows it, and writes every page. */
async function markdown(): Promise<() => Promise<void>> {
  const codes = globSync('*/case-studies', { cwd: out }).map((place) => path.dirname(place).replace('-md', '-MD'));
  const editions = await Promise.all(codes.map(async (code) => (await loadMaterial(content, code)).edition));
  const pages = await filesOf(out, '**/*.html');
  const targets = {
    idPrefix: '',
    sectionLevel: 2,
    hyphens: true,
    link: () => '/',
    figure: () => undefined,
    noteLabel: String,
    labelLanguage: 'en',
  } as const;
  return async () => {
    for (const { studies } of editions) for (const { sections } of studies) renderSections(sections, targets);
    for (const [file, bytes] of pages) {
      await mkdir(path.dirname(path.join(folder, 'pages', file)), { recursive: true });
      await writeFile(path.join(folder, 'pages', file), bytes);
    }
  };
}

async function photographs(): Promise<() => Promise<void>> {
  const sources = await filesOf(content, 'case-studies/*/images/*.{jpg,jpeg,png}');
  return async () => {
    for (const bytes of sources.values()) {
      const { data, info } = await sharp(bytes).rotate().raw().toBuffer({ resolveWithObject: true });
      for (const width of [400, 800, 1200])
        await sharp(data, { raw: info }).resize({ width, withoutEnlargement: true }).webp({ quality: 78 }).toBuffer();
    }
  };
}

async function social(): Promise<() => Promise<void>> {
  const pictures = await filesOf(out, 'social/**/*.png');
  const decoded = await Promise.all(
    [...pictures.values()].map((bytes) => sharp(bytes).raw().toBuffer({ resolveWithObject: true })),
  );
  return async () => {
    for (const { data, info } of decoded)
      await sharp(data, { raw: info }).png({ palette: true, colours: 32 }).toBuffer();
  };
}
