import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { writeKits } from '../../src/build/make-your-own.ts';
import type { Download } from '../../src/model/book/download.ts';
import type { SiteInputs } from '../../src/site/plan/site.ts';
import { writeSite } from '../../src/site/write-site.ts';
import { siteInputs } from './site-publication.ts';

export interface BuiltSite {
  readonly folder: string;
  readonly basePath: string;
  readonly inputs: SiteInputs;
  readonly downloads: readonly Download[];
  /** Every file, by its path relative to the folder, sorted. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
  readonly document: (file: string) => HtmlDocument;
}

/** Writes the small publication's site into a folder that is removed when the tests of the file end. */
export const buildSite = async (basePath = '/'): Promise<BuiltSite> => buildSiteOf(await siteInputs(basePath));

interface BuildChoice {
  /** Whether readers can make EPUBs of chosen studies. */
  readonly withKits?: boolean;
}

/** Writes the site of any other publication. */
export async function buildSiteOf(inputs: SiteInputs, { withKits = false }: BuildChoice = {}): Promise<BuiltSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'compendium-site-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const kits = withKits ? await writeKits({ ...inputs, outDir: folder }) : undefined;
  await writeSite({ ...inputs, kits, outDir: folder });
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const basePath = inputs.editions[0]?.publication.basePath ?? '/';
  const { downloads } = inputs;
  return { folder, basePath, inputs, downloads, files, read, document: (file) => readHtml(read(file)) };
}

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text as it was written, without soft hyphens. */
  readonly text: string;
  /** The nearest `lang` on it or above. */
  readonly language: string | undefined;
}

export interface HtmlDocument {
  readonly elements: readonly HtmlElement[];
  find(name: string, attribute?: string, value?: string): readonly HtmlElement[];
}

/** A page as a browser parses it, as a flat list. */
export function readHtml(source: string): HtmlDocument {
  const elements: HtmlElement[] = [];
  visit(parse(source), undefined, elements);
  const find = (name: string, attribute?: string, value?: string) =>
    elements.filter(
      (each) =>
        each.name === name &&
        (attribute === undefined || attribute in each.attributes) &&
        (value === undefined || each.attributes[attribute ?? '']?.split(' ').includes(value)),
    );
  return { elements, find };
}

function visit(node: Tree.ParentNode, language: string | undefined, elements: HtmlElement[]): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    const own = attributes.lang ?? language;
    elements.push({
      name: child.tagName,
      attributes,
      text: textOf(child).replaceAll('\u00ad', '').trim(),
      language: own,
    });
    visit(child, own, elements);
  }
}

const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) =>
      child.nodeName === '#text' ? (child as Tree.TextNode).value : 'childNodes' in child ? textOf(child) : '',
    )
    .join('');
