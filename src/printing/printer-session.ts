/** The printer's functions for a document that is loaded in a page of the browser. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import { printTimeout } from './printer-browser.ts';
import { textMark } from './text-mark.ts';

/** A file that the document may load, by name: `fonts/serif.woff2`. */
export interface PrintFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface PrintDocument {
  /** The name of the document, for messages. */
  readonly name: string;
  readonly html: string;
  readonly files: ReadonlyMap<string, PrintFile>;
}

export interface PrintOptions {
  /** Adds the structure for screen readers, the language, the title and bookmarks. */
  readonly tagged: boolean;
}

export interface PrintSession {
  print(options: PrintOptions): Promise<Uint8Array>;
  /**
   * Prints only the layout, almost without ink: pages, destinations, and each heading with an id as a link to `prefix`
   * + id. The page breaks are the same as in `print`; it takes about half the time.
   */
  printLayout(prefix: string): Promise<Uint8Array>;
  /**
   * Puts texts into the elements with these names: `<span data-page-of="study-reading">`. The attribute `data-label`,
   * of the element or of the one around it, has the words for screen readers; the text replaces `textMark` in them.
   */
  fill(texts: ReadonlyMap<string, string>): Promise<void>;
  /** Adds a style sheet to the document. Replaces the one that was added before. */
  restyle(css: string): Promise<void>;
  /** All headings, in document order. */
  headings(): Promise<PageHeading[]>;
  /**
   * Gives each link the address `prefix` + its number in the document, from 0. The first link to each place in `kept`
   * keeps its address `#place`. Returns all links with their original addresses.
   */
  addressLinks(prefix: string, kept: readonly string[]): Promise<PrintedLink[]>;
  /** A picture of the document as a screen of this size shows it: CSS px, PNG. */
  photograph(width: number, height: number): Promise<Uint8Array>;
  /** Addresses that the document asked for and did not get. */
  readonly refused: readonly string[];
}

export interface PageHeading {
  readonly id: string;
  readonly text: string;
  /** From 1 to 6. */
  readonly level: number;
  /** The text of its bookmark, if it is not the text of the heading; empty for no bookmark. */
  readonly bookmark?: string;
}

export interface PrintedLink {
  /** An absolute address, or `#place`. */
  readonly href: string;
  /** The words of the link, or what a screen reader says instead. */
  readonly words: string;
  /** The id of the link, or of the nearest element around it with an id. */
  readonly id: string;
}

/** A name that nobody can own (RFC 6761). All files below it come from memory. */
const origin = 'https://book.invalid';

/** The document asked for a missing file, or a font did not load, so it must not be printed. */
export class IncompleteDocument extends Error {}

export async function openSession(page: Page, document: PrintDocument): Promise<PrintSession> {
  const refused: string[] = [];
  const answer = (request: HTTPRequest): void => void answerRequest(request, document, refused).catch(ignoreGone);
  page.removeAllListeners('request');
  page.on('request', answer);
  await page.goto(`${origin}/`, { waitUntil: 'load', timeout: printTimeout });
  await page.evaluate(loadFonts).catch((cause: unknown) => {
    throw new IncompleteDocument('A font could not be loaded', { cause });
  });
  const own = refused.find((address) => address.startsWith(`${origin}/`));
  if (own) throw new IncompleteDocument(`A file of the book is missing: ${own.slice(origin.length + 1)}`);
  return sessionOf(page, refused);
}

// The page may close or crash before the answer. That is reported elsewhere.
const ignoreGone = (): void => undefined;

async function answerRequest(request: HTTPRequest, document: PrintDocument, refused: string[]): Promise<void> {
  const address = request.url();
  const name = address.startsWith(`${origin}/`) ? address.slice(origin.length + 1) : undefined;
  const isPage = name === '' && request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  if (isPage) return request.respond({ contentType: 'text/html; charset=utf-8', body: document.html });
  const file = name ? document.files.get(name) : undefined;
  if (file && !request.isNavigationRequest()) {
    return request.respond({ contentType: file.type, body: Buffer.from(file.bytes) });
  }
  // Browsers ask for this file even if the document does not use it.
  if (name !== 'favicon.ico') refused.push(address);
  return request.abort('blockedbyclient');
}

function sessionOf(page: Page, refused: readonly string[]): PrintSession {
  return {
    refused,
    print: ({ tagged }) => printPage(page, tagged),
    printLayout: async (prefix) => {
      await page.evaluate(hideInk, prefix);
      const bytes = await printPage(page, false);
      await page.evaluate(showInk);
      return bytes;
    },
    fill: (texts) => page.evaluate(fillTexts, [...texts], textMark),
    restyle: (css) => page.evaluate(restyle, css),
    photograph: async (width, height) => {
      await page.setViewport({ width, height });
      return page.screenshot({ type: 'png' });
    },
    headings: () => page.evaluate(readHeadings),
    addressLinks: (prefix, kept) => page.evaluate(addressLinks, prefix, [...kept]),
  };
}

const printPage = (page: Page, tagged: boolean): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: tagged, timeout: printTimeout });

// The debugger runs the functions below in the page; the page's own scripts stay off.

async function loadFonts(): Promise<void> {
  const { document } = globalThis as unknown as PageScope;
  await Promise.all([...document.fonts].map((font) => font.load()));
}

/**
 * Hides all text: it keeps its place and is not drawn. The links on headings stay visible, because the PDF has no link
 * for hidden text.
 */
function hideInk(prefix: string): void {
  const { document } = globalThis as unknown as PageScope;
  for (const heading of document.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)[id]')) {
    const link = document.createElement('a');
    link.setAttribute('class', 'layout-mark');
    link.setAttribute('href', prefix + heading.id);
    link.append(...heading.childNodes);
    heading.append(link);
  }
  const style = document.createElement('style');
  style.id = 'without-ink';
  style.textContent =
    '* { visibility: hidden !important; } .layout-mark { all: unset !important; visibility: visible !important; }';
  document.head.append(style);
}

function showInk(): void {
  const { document } = globalThis as unknown as PageScope;
  document.getElementById('without-ink')?.remove();
  for (const mark of document.querySelectorAll('.layout-mark')) mark.replaceWith(...mark.childNodes);
}

function fillTexts(texts: [string, string][], mark: string): void {
  const { document } = globalThis as unknown as PageScope;
  const known = new Map(texts);
  for (const element of document.querySelectorAll('[data-page-of]')) {
    const text = known.get(element.getAttribute('data-page-of') ?? '');
    if (text === undefined) continue;
    element.textContent = text;
    const named = element.closest('[data-label]');
    named?.setAttribute('aria-label', (named.getAttribute('data-label') ?? '').replace(mark, text));
  }
}

function restyle(css: string): void {
  const { document } = globalThis as unknown as PageScope;
  document.getElementById('restyled')?.remove();
  const style = document.createElement('style');
  style.id = 'restyled';
  style.textContent = css;
  document.head.append(style);
}

function readHeadings(): PageHeading[] {
  const { document } = globalThis as unknown as PageScope;
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  return headings.map((heading) => {
    const bookmark = heading.getAttribute('data-bookmark');
    const text = (heading.textContent ?? '').replace(/\u00ad/g, '');
    return { id: heading.id, text, level: Number(heading.tagName[1]), ...(bookmark !== null && { bookmark }) };
  });
}

function addressLinks(prefix: string, kept: string[]): PrintedLink[] {
  const { document } = globalThis as unknown as PageScope;
  const missing = new Set(kept);
  return [...document.querySelectorAll('a[href]')].map((link, at) => {
    const written = link.getAttribute('data-written') ?? link.getAttribute('href') ?? '';
    link.setAttribute('data-written', written);
    link.setAttribute('href', written);
    const href = written.startsWith('#') ? written : (link.href ?? written);
    if (!missing.delete(written.slice(1))) link.setAttribute('href', `${prefix}${at}`);
    const words = (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\u00ad/g, '');
    return { href, words: words.replace(/\s+/g, ' ').trim(), id: link.id || (link.closest('[id]')?.id ?? '') };
  });
}

/** The part of a page's global scope that is used here. Node's types have no DOM. */
interface PageScope {
  readonly document: {
    readonly fonts: Iterable<{ load(): Promise<unknown> }>;
    readonly head: PageElement;
    createElement(name: string): PageElement;
    getElementById(id: string): PageElement | null;
    querySelectorAll(selector: string): Iterable<PageElement>;
  };
}
interface PageElement {
  id: string;
  readonly href?: string;
  readonly tagName: string;
  textContent: string | null;
  readonly childNodes: Iterable<unknown>;
  append(...children: unknown[]): void;
  replaceWith(...others: unknown[]): void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  closest(selector: string): PageElement | null;
  remove(): void;
}
