// @ts-check
import { sitePlugin } from './src/site/eleventy-plugin.ts';

/** `npx eleventy` writes a preview of the site only, without books; `npm run build` makes everything. */
export const config = { dir: { input: 'src/site/client', output: '.cache/site' } };

/** @param {import('@11ty/eleventy').EleventyConfig} eleventyConfig */
export default function configure(eleventyConfig) {
  eleventyConfig.addPlugin(sitePlugin);
}
