import path from 'node:path/posix';
import { type Output, textIn } from './build-publication.ts';
import { readHtml } from './site-output.ts';

export interface SitePlace {
  /** The address of the site, without a slash at its end. */
  readonly url: string;
  readonly basePath: string;
}

export interface CheckedLinks {
  readonly checked: number;
  /** `page -> address: what is wrong` */
  readonly broken: readonly string[];
}

/** Follows every address in the pages, style sheets and lists of a site, fragments included. */
export function followLinks(site: Output, place: SitePlace): CheckedLinks {
  const links = [...site.keys()].flatMap((file) => addressesIn(site, file).map((address) => ({ file, address })));
  const broken = links.flatMap(({ file, address }) => {
    const fault = faultOf(site, place, file, address);
    return fault ? [`${file} -> ${address}: ${fault}`] : [];
  });
  return { checked: links.length, broken };
}

function addressesIn(site: Output, file: string): string[] {
  const text = () => textIn(site, file);
  const matches = (pattern: RegExp) => [...text().matchAll(pattern)].map((match) => match[1] ?? '');
  if (file.endsWith('.css')) return matches(/url\(\s*["']?([^"')]+)/g);
  if (file.endsWith('.xml')) return [...matches(/<loc>([^<]+)/g), ...matches(/href="([^"]+)"/g)];
  if (file.endsWith('.txt')) return matches(/^Sitemap: (.+)$/gm);
  if (!file.endsWith('.html')) return [];
  return readHtml(text()).elements.flatMap(({ attributes: { href, src, srcset, action, poster } }) => [
    ...[href, src, action, poster].filter((address) => address !== undefined),
    ...(srcset?.split(',').map((candidate) => candidate.trim().split(' ')[0] ?? '') ?? []),
  ]);
}

/** The fault of an address inside the site; undefined for correct addresses and those of other sites. */
export function faultOf(site: Output, place: SitePlace, file: string, address: string): string | undefined {
  // Hosts show this page at addresses of any depth.
  if (file === '404.html' && !/^(\/|#|[a-z]+:)/.test(address)) return 'relative on a page without an address';
  const home = `${place.url}${place.basePath}`;
  const target = new URL(address, `${home}${file.replace(/(^|\/)index\.html$/, '$1')}`);
  if (!['http:', 'https:', 'mailto:'].includes(target.protocol)) return 'unknown kind of address';
  if (target.origin !== new URL(place.url).origin) return undefined;
  if (!target.pathname.startsWith(place.basePath)) return 'outside the base path';
  const named = decodeURIComponent(target.pathname.slice(place.basePath.length));
  const found = address.startsWith('#') ? file : path.join(named, /(^|\/)$/.test(named) ? 'index.html' : '');
  if (!site.has(found)) return 'leads nowhere';
  const id = decodeURIComponent(target.hash.slice(1));
  return id === '' || hasId(site, found, id) ? undefined : 'leads to a place that the page does not have';
}

const hasId = (site: Output, file: string, id: string): boolean =>
  readHtml(textIn(site, file)).elements.some(({ attributes }) => attributes.id === id);
