import { type CheckedPublication, checkPublication } from '../../src/check/check.ts';
import { readContent } from '../../src/check/load.ts';
import type { Content, TemplateWording } from '../../src/content/content.ts';
import type { Problem } from '../../src/problems/problem.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { fileStore } from '../../src/storage/file-store.ts';
import { overlayStore } from '../../src/storage/overlay-store.ts';
import { replaceIn } from './fixture-publication.ts';
import { minimalStore } from './minimal-publication.ts';

/** Changes of the minimal publication, by path in its content: a whole file, replacements of text, or removal. */
export type ContentChanges = Readonly<Record<string, string | Uint8Array | Replacements | 'removed'>>;
type Replacements = readonly (readonly [string, string])[];

async function changedStore(changes: ContentChanges) {
  const files = new Map<string, string | Uint8Array>();
  const removed = new Set<string>();
  for (const [file, change] of Object.entries(changes)) {
    if (change === 'removed') removed.add(file);
    else if (typeof change === 'string' || change instanceof Uint8Array) files.set(file, change);
    else files.set(file, await replaceIn(`content/${file}`, ...change));
  }
  return overlayStore(fileStore('changes', files), minimalStore('content'), removed);
}

/** Checks the minimal publication with changes in memory. */
export const checkChanged = async (changes: ContentChanges): Promise<CheckedPublication> =>
  checkPublication({ content: await changedStore(changes), locales: [minimalStore('locales')] });

/** The minimal publication with changes, as rules get it. No rule runs. */
export async function changedContent(changes: ContentChanges, wording?: TemplateWording): Promise<Content> {
  const { content, problems } = await readContent(await changedStore(changes), wording);
  if (!content) throw new Error(JSON.stringify(problems));
  return content;
}

/**
 * The findings of one rule in the changed publication, each as `file:line:column code {params}`, with file paths from
 * the last folder on.
 */
export async function findingsOf(rule: Rule, changes: ContentChanges, wording?: TemplateWording): Promise<string[]> {
  return rule(await changedContent(changes, wording)).map(shown);
}

export const shown = ({ code, file = '', line, column, params }: Problem): string => {
  const place = [file.replace(/^case-studies\//, ''), line, column].filter((each) => each !== undefined).join(':');
  const values = Object.entries(params).map(([name, value]) => `${name}=${value}`);
  return [place, code, ...values].join(' ');
};
