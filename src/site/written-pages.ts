/** What is known of pages once they are written. Their texts are not kept: a large site has too many. */
import { hash } from 'node:crypto';
import type { BuildEvent } from '@11ty/eleventy';
import { gatherCharacters } from '../rendering/uncovered.ts';
import type { Encode } from './page-template.ts';

export interface WrittenPage {
  /** Path below the base path, without `index.html`: `uk/news/`. */
  readonly path: string;
  readonly hash: string;
  /** The files that it asks for and links to, as written in `src` and `href`. */
  readonly addresses: readonly string[];
}

export interface WrittenPages {
  /** Takes each page as it is rendered. */
  readonly encode: Encode;
  /** Takes what one run of Eleventy has written. */
  add(results: BuildEvent['results']): void;
  /** The characters beyond ASCII of all pages. */
  characters(): ReadonlySet<number>;
  /** In order of their paths: Eleventy's own may differ from run to run. */
  pages(): WrittenPage[];
}

const encoder = new TextEncoder();

export function writtenPages(): WrittenPages {
  const characters = gatherCharacters();
  const pages = new Map<string, WrittenPage>();
  const keep = keepOnce();
  return {
    encode(page) {
      characters.add(page);
      return encoder.encode(page);
    },
    add(results = []) {
      for (const { url, content } of results) {
        if (url === false) continue;
        const path = url.replace(/^\//, '');
        pages.set(path, { path, hash: hash('sha256', content), addresses: [...addressesIn(content)].map(keep) });
      }
    },
    characters: characters.all,
    pages: () => [...pages.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/**
 * Of a picture in several sizes the one that every browser shows: the worker puts it in the place of the others. Pages
 * (`uk/news/`), places in them and addresses elsewhere are no files of the site. Read byte for byte: names of files are ASCII.
 */
const addressesIn = (page: Buffer): Set<string> =>
  new Set([...page.toString('latin1').matchAll(/ (?:src|href)="(\/[^"#]*[^"#/])"/g)].map((match) => match[1] ?? ''));

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
