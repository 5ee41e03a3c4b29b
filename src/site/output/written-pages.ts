/**
 * Writes pages, and remembers what is needed later. It does not keep their texts, because a large site has too many.
 */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gatherCharacters } from '../../language/letters/characters-in.ts';
import type { OnRendered } from '../templates/page-template.ts';
import type { OutputMemory } from './output-memory.ts';

export interface PageRecord {
  /** Path below the base path, without `index.html`: `uk/news/`. */
  readonly path: string;
  readonly hash: string;
  /**
   * The files that the page uses or links to, as in `src` and `href`; empty in a preview, which does not work offline.
   */
  readonly addresses: readonly string[];
}

export interface WrittenPages {
  readonly onRendered: OnRendered;
  writeHeld(): void;
  /** The written files, by path below the folder. */
  readonly files: ReadonlySet<string>;
  /** The characters of all pages, without ASCII. */
  characters(): ReadonlySet<number>;
  /** Sorted by path, because Eleventy's order may differ from run to run. */
  pages(): PageRecord[];
}

/**
 * @param folder where pages are written as they are rendered; without it Eleventy writes them and keeps all until its
 * end
 * @param memory of the folder that is shown meanwhile: pages that differ are held back, so that a failing template
 * leaves the old site whole
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
      // When Eleventy writes pages itself, it checks this too.
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

/** Encodes texts into the same memory, one after another. A result is valid until the next call. */
function encoder(): (text: string) => Uint8Array {
  let room = Buffer.alloc(0);
  return (text) => {
    // A code unit takes at most three bytes.
    if (room.length < text.length * 3) room = Buffer.allocUnsafe(text.length * 3);
    return room.subarray(0, room.write(text));
  };
}

/**
 * The addresses of files in a page. Of a picture in several sizes it has only the one for all browsers, because the
 * worker uses it for the others. Pages (`uk/news/`), places in pages and other sites are left out.
 */
function addressesIn(page: string): string[] {
  const found = new Set<string>();
  // Searches for the characters that both attributes share: a regular expression with alternatives would try every
  // character.
  for (let at = page.indexOf('="/'); at >= 0; at = page.indexOf('="/', at + 3)) {
    if (!page.startsWith(' href', at - 5) && !page.startsWith(' src', at - 4)) continue;
    const address = page.slice(at + 2, page.indexOf('"', at + 3));
    if (!address.endsWith('/') && !address.includes('#')) found.add(address);
  }
  return [...found];
}

/** Returns an equal text from before, because a substring of a page would keep the whole page in memory. */
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
