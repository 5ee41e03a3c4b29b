import Eleventy from '@11ty/eleventy';
import { sitePlugin, templateFolder } from './eleventy-plugin.ts';
import type { SiteInputs } from './site.ts';

export interface SiteRequest extends SiteInputs {
  /** The folder that is filled; what is in it stays. */
  readonly outDir: string;
}

/** Writes the whole website of a publication, in all its languages. @throws what a template or the disk throws */
export async function writeSite({ outDir, ...inputs }: SiteRequest): Promise<void> {
  const eleventy = new Eleventy(templateFolder, outDir, {
    configPath: '',
    loader: 'esm',
    quietMode: true,
    config: (config) => sitePlugin(config, { inputs }),
  });
  // The build reports for itself: Eleventy would print its own line on standard output.
  eleventy.disableLogger();
  await eleventy.write();
}
