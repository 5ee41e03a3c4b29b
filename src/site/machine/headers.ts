/** Security and cache headers for the whole site: nothing from elsewhere, nothing inline, no sensors. */
import { homePath } from '../../model/addresses.ts';
import { assetPaths, linkTo } from '../plan/links.ts';
import type { Site } from '../plan/site.ts';

/** The policy that is also in every page, for hosts that cannot set headers. */
export const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";

export const referrerPolicy = 'strict-origin-when-cross-origin';

/** Headers of every answer. `frame-ancestors` works only in a header. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': referrerPolicy,
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Browsers ask for pages and the worker each time. A file with its hash in the name never changes. */
export const cacheHeaders = { fresh: 'no-cache', immutable: 'public, max-age=31536000, immutable' } as const;

/** The files whose names change with their bytes, as a regular expression. */
export const immutableFiles = '(^|/)fonts/[^/]+-[0-9a-f]{10}\\.woff2$';

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Each address matches only one value of a header, because the
 * hosts would join several values.
 * @param files every file of the site, below the base path
 */
export function headersFile(site: Site, files: readonly string[]): string {
  const fresh = [
    '',
    'index.html',
    '404.html',
    assetPaths.worker,
    ...site.languages.map((code) => `${homePath(code)}*`),
  ];
  return [
    entry(linkTo(site, '*'), securityHeaders),
    ...fresh.map((path) => entry(linkTo(site, path), { 'Cache-Control': cacheHeaders.fresh })),
    ...files
      .filter((path) => new RegExp(immutableFiles).test(path))
      .map((path) => entry(linkTo(site, path), { 'Cache-Control': cacheHeaders.immutable })),
  ].join('');
}

const entry = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
