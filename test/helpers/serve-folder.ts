import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { securityHeaders } from '../../src/site/machine/headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

export interface FolderServer {
  /** With the base path, without a slash at its end. */
  readonly origin: string;
  /** While the server is offline, every connection breaks. */
  setOffline(isOffline: boolean): void;
  close(): void;
}

/** Serves a folder on this computer with the headers for hosts. */
export async function startFolderServer(folder: string, basePath = '/'): Promise<FolderServer> {
  let isOffline = false;
  const server = createServer(async (request, response) => {
    if (isOffline) return request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : 'outside';
    const file = path.join(folder, /(^|\/)$/.test(below) ? `${below}index.html` : below);
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      ...securityHeaders,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}${basePath.replace(/\/$/, '')}`,
    setOffline: (value) => {
      isOffline = value;
      if (value) server.closeAllConnections();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
