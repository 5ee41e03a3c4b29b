declare module '@11ty/eleventy-dev-server' {
  import type { Server } from 'node:http';

  interface DevServerOptions {
    pathPrefix?: string;
    domDiff?: boolean;
    messageOnStart?: () => false;
    logger?: Record<'info' | 'log' | 'error', (message: string) => void>;
  }

  /** What is used of the development server of Eleventy, which ships no types. */
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options?: DevServerOptions);
    readonly options: { pathPrefix: string };
    /** The server behind it; made, but not listening, at the first access. */
    readonly server: Server;
    /** Tells every open page to load itself anew. */
    reload(event?: { subtype?: 'css'; files?: string[]; build?: { templates: [] } }): void;
    close(): Promise<void>;
  }
}
