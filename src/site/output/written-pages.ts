/** Writes pages, and knows of each what is needed later. Their texts are not kept: a large site has too many. */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gatherCharacters } from '../../rendering/uncovered.ts';
import type { OnRendered } from '../templates/page-template.ts';
import type { OutputMemory } from './output-memory.ts';

export interface PageRecord {
  /** Path below the base path, without `index.html`: `uk/news/`. */
  readonly path: string;
  readonly hash: string;
  /**
   * The files that it asks for and links to, as written in `src` and `href`; none in a preview, which keeps nothing.
   */
  readonly addresses: readonly string[];
}

export interface WrittenPages {
  readonly onRendered: OnRendered;
  /** Writes what was held back. */
  writeHeld(): void;
  /** What was written, by path below the folder. */
  readonly files: ReadonlySet<string>;
  /** The characters beyond ASCII of all pages. */
  characters(): ReadonlySet<number>;
  /** In order of their paths: Eleventy's own may differ from run to run. */
  pages(): PageRecord[];
}

/**
 * @param folder where pages are written as they come; without it that is left to Eleventy, which keeps them all till its end
 * @param memory of what is shown meanwhile: pages that differ are held back, so that a template that fails leaves no mixture
 */
export function writtenPages(folder?: string, memory?: OutputMemory): WrittenPages {
  const characters = gatherCharacters();
  const pages = new Map<string, PageRecord>();
  const files = new Set<string>();
  const held = new Map<string, { readonly bytes: Uint8Array; readonly digest: string }>();
  const keep = keepOnce();
  const encode = encoder();
  return {
    onRendered(file, page) {
      characters.add(page);
      // Eleventy finds that out of the pages that it writes itself.
      if (folder !== undefined && files.has(file)) throw new Error(`Two pages would be ${file}.`);
      const bytes = encode(page);
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const digest = hash('sha256', bytes);
      pages.set(path, { path, hash: digest, addresses: memory ? [] : addressesIn(page).map(keep) });
      if (folder === undefined) return page;
      if (!memory) writePage(folder, file, bytes);
      else if (memory.hashes.get(file) !== digest) held.set(file, { bytes: Uint8Array.from(bytes), digest });
      files.add(file);
      return '';
    },
    writeHeld() {
      for (const [file, { bytes, digest }] of held) {
        writePage(folder ?? '', file, bytes);
        memory?.hashes.set(file, digest);
      }
      held.clear();
    },
    files,
    characters: characters.all,
    pages: () => [...pages.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function writePage(folder: string, file: string, bytes: Uint8Array): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}

/** Encodes one text after the other into the same memory: each is done with before the next comes. */
function encoder(): (text: string) => Uint8Array {
  let room = Buffer.alloc(0);
  return (text) => {
    // No unit of a text takes more than three bytes.
    if (room.length < text.length * 3) room = Buffer.allocUnsafe(text.length * 3);
    return room.subarray(0, room.write(text));
  };
}

/**
 * Of a picture in several sizes the one that every browser shows: the worker puts it in the place of the others. Pages
 * (`uk/news/`), places in them and addresses elsewhere are no files of the site.
 */
function addressesIn(page: string): string[] {
  const found = new Set<string>();
  // Looked for from what both have in common: an expression with a choice would try every character.
  for (let at = page.indexOf('="/'); at >= 0; at = page.indexOf('="/', at + 3)) {
    if (!page.startsWith(' href', at - 5) && !page.startsWith(' src', at - 4)) continue;
    const address = page.slice(at + 2, page.indexOf('"', at + 3));
    if (!address.endsWith('/') && !address.includes('#')) found.add(address);
  }
  return [...found];
}

/** One copy of each text: a piece of a page would keep the whole page in memory. */
function keepOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const copy = Buffer.from(text).toString();
    known.set(copy, copy);
    return copy;
  };
}
