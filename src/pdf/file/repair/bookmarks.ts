/**
 * Repairs bookmarks. Two headings side by side, in two languages, share one bookmark; the remaining ones are then
 * nested again by heading level (ISO 32000-1, 12.3.3).
 */
import { outlinesOf, type PairedBookmark, reference, retitle } from '../bookmarks.ts';
import type { PdfFile } from '../pdf-file.ts';
import { writeTextString } from '../text-string.ts';

export function mendBookmarks(file: PdfFile, bookmarks: readonly PairedBookmark[]): Map<number, string> {
  const kept = bookmarks.filter(({ heading }) => heading.bookmark !== '');
  const outlines = outlinesOf(file);
  if (outlines !== undefined && kept.length < bookmarks.length) return nestAnew(outlines, bookmarks);
  const mended = kept.filter(({ bookmark, heading }) => bookmark.title !== heading.bookmark);
  return new Map(mended.map(({ bookmark, heading }) => [bookmark.number, retitle(bookmark, heading.bookmark)]));
}

interface Branch {
  readonly number: number;
  readonly level: number;
  readonly entry: PairedBookmark | undefined;
  readonly children: Branch[];
}

function nestAnew(outlines: number, bookmarks: readonly PairedBookmark[]): Map<number, string> {
  const root: Branch = { number: outlines, level: 0, entry: undefined, children: [] };
  const open = [root];
  const dropped: number[] = [];
  for (const entry of bookmarks) {
    const { bookmark, heading } = entry;
    if (heading.bookmark === '') dropped.push(bookmark.number);
    else {
      while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
      const branch: Branch = { number: bookmark.number, level: heading.level, entry, children: [] };
      open.at(-1)?.children.push(branch);
      open.push(branch);
    }
  }
  const removed = dropped.map((number): [number, string] => [number, 'null']);
  return new Map([...removed, [outlines, `<</Type /Outlines${below(root)}>>`], ...objectsBelow(root)]);
}

const objectsBelow = (parent: Branch): [number, string][] =>
  parent.children.flatMap((branch, at) => [
    [branch.number, bookmarkObject(branch, parent, at)] satisfies [number, string],
    ...objectsBelow(branch),
  ]);

function bookmarkObject(branch: Branch, parent: Branch, at: number): string {
  const { entry } = branch;
  const links = { Parent: parent, Prev: parent.children[at - 1], Next: parent.children[at + 1] };
  const element = entry && reference(entry.bookmark.source, 'SE');
  return `<</Title ${writeTextString(entry?.heading.bookmark ?? '')}
/Dest ${entry?.bookmark.destination}${element !== undefined ? `\n/SE ${element} 0 R` : ''}${referencesOf(links)}${below(branch)}>>`;
}

/** All bookmarks are open, so the count includes all levels below. */
function below(branch: Branch): string {
  if (branch.children.length === 0) return '';
  return `${referencesOf({ First: branch.children[0], Last: branch.children.at(-1) })}\n/Count ${countBelow(branch)}`;
}

const countBelow = ({ children }: Branch): number => children.reduce((sum, child) => sum + 1 + countBelow(child), 0);

const referencesOf = (links: Readonly<Record<string, Branch | undefined>>): string =>
  Object.entries(links)
    .map(([key, branch]) => (branch ? `\n/${key} ${branch.number} 0 R` : ''))
    .join('');
