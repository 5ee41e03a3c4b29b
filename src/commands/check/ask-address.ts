/** Asks a web server whether an address exists. */
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPublic, lookUpPublic, notPublicCode, notPublicError } from './public-addresses.ts';

export interface AskOptions {
  /** Milliseconds to wait for an answer. */
  readonly patience: number;
  /** Milliseconds before the second attempt. */
  readonly pause: number;
  /** For tests: allows requests to this computer. */
  readonly allowPrivate: boolean;
}

export type Answer =
  | { readonly kind: 'status'; readonly status: number; readonly movedTo: string | undefined }
  | { readonly kind: 'private' }
  | { readonly kind: 'none'; readonly detail: string };

const mostRedirects = 5;

/**
 * Asks a second time after a fault that may be temporary. The answer says whether the address has moved permanently.
 */
export async function askAddress(address: string, options: AskOptions): Promise<Answer> {
  const first = await follow(address, options);
  const mayPass = first.kind === 'none' || (first.kind === 'status' && (first.status >= 500 || first.status === 429));
  if (!mayPass) return first;
  await new Promise((resolve) => setTimeout(resolve, options.pause));
  return follow(address, options);
}

async function follow(address: string, options: AskOptions): Promise<Answer> {
  let current = new URL(address);
  let movedTo: string | undefined;
  let isForGood = true;
  try {
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const { status, location } = await headOrGet(current, options);
      if (status < 300 || status >= 400 || !location) return { kind: 'status', status, movedTo };
      isForGood &&= status === 301 || status === 308;
      current = new URL(location, current);
      if (isForGood) movedTo = current.href;
    }
    return { kind: 'none', detail: 'ELOOP' };
  } catch (fault) {
    const { code, name } = fault as NodeJS.ErrnoException;
    return code === notPublicCode ? { kind: 'private' } : { kind: 'none', detail: code ?? name };
  }
}

interface Reply {
  readonly status: number;
  readonly location: string | undefined;
}

/** Many servers answer HEAD wrongly, so a failed HEAD is tried again as GET. */
async function headOrGet(url: URL, options: AskOptions): Promise<Reply> {
  const reply = await request('HEAD', url, options).catch(() => undefined);
  return reply && reply.status < 400 ? reply : request('GET', url, options);
}

function request(method: 'HEAD' | 'GET', url: URL, { patience, allowPrivate }: AskOptions): Promise<Reply> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) && !isPublic(host)) return Promise.reject(notPublicError(host));
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const open = url.protocol === 'https:' ? https.request : http.request;
  const asked = open(url, {
    method,
    agent: false,
    signal: AbortSignal.timeout(patience),
    headers: { 'user-agent': 'compendium-link-check', accept: '*/*' },
    ...(!allowPrivate && { lookup: lookUpPublic }),
  });
  asked.on('error', reject);
  asked.on('response', (response) => {
    resolve({ status: response.statusCode ?? 0, location: response.headers.location });
    response.destroy();
  });
  asked.end();
  return promise;
}
