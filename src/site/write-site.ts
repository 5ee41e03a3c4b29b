import Eleventy from '@11ty/eleventy';
import type { Problem } from '../problems/problem.ts';
import { type SitePluginOptions, sitePlugin, templateFolder } from './eleventy-plugin.ts';
import type { SiteInputs } from './site.ts';

export interface SiteRequest extends SiteInputs {
  /** The folder that is filled; what is in it stays. */
  readonly outDir: string;
}

/**
 * Writes the whole website of a publication, in all its languages, and gives what is wrong with it.
 * @throws what a template or the disk throws
 */
export async function writeSite({ outDir, ...inputs }: SiteRequest): Promise<readonly Problem[]> {
  let found: readonly Problem[] = [];
  const onProblems: SitePluginOptions['onProblems'] = (problems) => {
    found = problems;
  };
  const eleventy = new Eleventy(templateFolder, outDir, {
    configPath: '',
    loader: 'esm',
    quietMode: true,
    config: (config) => sitePlugin(config, { inputs, onProblems }),
  });
  // The build reports for itself: Eleventy would print its own line on standard output.
  eleventy.disableLogger();
  await eleventy.write();
  return found;
}
