declare module '@11ty/eleventy-dev-server' {
  import type { Server } from 'node:http';

  interface DevServerOptions {
    pathPrefix?: string;
    domDiff?: boolean;
    messageOnStart?: () => false;
    logger?: Record<'info' | 'log' | 'error', (message: string) => void>;
  }

  /** The used part of Eleventy's development server, which has no types. */
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options?: DevServerOptions);
    readonly options: { pathPrefix: string };
    /** The HTTP server. The first access creates it; it does not listen yet. */
    readonly server: Server;
    /** Makes every open page reload. */
    reload(event?: { subtype?: 'css'; files?: string[]; build?: { templates: [] } }): void;
    close(): Promise<void>;
  }
}
