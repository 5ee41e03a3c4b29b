import { type CheckedPublication, checkPublication } from '../../src/check/check.ts';
import { fileStore } from '../../src/storage/file-store.ts';
import { overlayStore } from '../../src/storage/overlay-store.ts';
import type { ContentStore } from '../../src/storage/store.ts';
import { minimalStore } from './minimal-publication.ts';

/** Files by path: `content/people.yml`, `locales/uk/site.json`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The minimal publication with these files added or replaced, in memory. @param removed files to leave out */
export async function checkFiles(files: Files, removed: readonly string[] = []): Promise<CheckedPublication> {
  const [content, locales] = await Promise.all(['content', 'locales'].map((part) => layered(part, files, removed)));
  if (!content || !locales) throw new Error('There are two stores.');
  return checkPublication({ content, locales: [locales] });
}

export function layered(part: string, files: Files, removed: readonly string[]): Promise<ContentStore> {
  const inside = (file: string): string[] => (file.startsWith(`${part}/`) ? [file.slice(part.length + 1)] : []);
  const own = Object.entries(files).flatMap(([file, data]) => inside(file).map((name) => [name, data] as const));
  return overlayStore(
    fileStore(part, new Map(own)),
    minimalStore(part === 'content' ? 'content' : 'locales'),
    new Set(removed.flatMap(inside)),
  );
}

/** Problems in short form: `note-circular 29`. */
export const inShort = ({ problems }: CheckedPublication): string[] =>
  problems.map(({ code, line }) => `${code} ${line}`);
