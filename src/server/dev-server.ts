import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { ProblemError, problem } from '../problems/problem.ts';

export interface DevServer {
  readonly url: string;
  /** Makes every open page reload. */
  reload(): void;
  /** The path of the website, with a slash at both ends. */
  setBasePath(basePath: string): void;
  close(): Promise<void>;
}

export interface DevServerPlace {
  readonly folder: string;
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
}

const ignore = (): void => undefined;

/**
 * Serves a folder over HTTP. Pages reload on request.
 * @throws ProblemError `port-in-use`
 */
export async function startDevServer({ folder, host, port }: DevServerPlace): Promise<DevServer> {
  const eleventy = new EleventyDevServer('compendium', folder, {
    domDiff: false,
    messageOnStart: () => false,
    logger: { info: ignore, log: ignore, error: ignore },
  });
  const { server } = eleventy;
  // Its own listener tries the next ports and then throws where nobody can catch the error.
  server.removeAllListeners('error');
  const listening = once(server, 'listening');
  // Its own `serve` would listen on every network, not only on the given address.
  server.listen({ host, port });
  try {
    await listening;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new ProblemError(problem('port-in-use', {}, { port: String(port), host, next: String(port + 1) }, cause));
  }
  const { port: taken } = server.address() as AddressInfo;
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    get url() {
      return `http://${shown}:${taken}${eleventy.options.pathPrefix}`;
    },
    reload: () => eleventy.reload({ files: [], build: { templates: [] } }),
    setBasePath: (basePath) => {
      eleventy.options.pathPrefix = basePath;
    },
    close: () => eleventy.close(),
  };
}
