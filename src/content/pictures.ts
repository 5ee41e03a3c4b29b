/** Looks into the pictures that content names: the words of a drawing, the place kept in a photograph. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { rememberFile } from './remember-file.ts';

export interface PictureFacts {
  readonly isReadable: boolean;
  /** The ids in the `data-label` attributes of an SVG. */
  readonly labels: readonly string[];
  /** A photograph that says where it was taken. */
  readonly hasPosition: boolean;
}

const unreadable: PictureFacts = { isReadable: false, labels: [], hasPosition: false };

/** @param files paths relative to the content folder, of pictures that exist */
export async function lookIntoPictures(root: string, files: readonly string[]): Promise<Map<string, PictureFacts>> {
  const facts = new Map<string, PictureFacts>();
  for (const file of files) facts.set(file, await lookInto(root, file));
  return facts;
}

const lookInto = rememberFile((root, file) => factsOf(path.join(root, file)).catch(() => unreadable));

async function factsOf(full: string): Promise<PictureFacts> {
  if (/\.svg$/i.test(full)) return lookIntoSvg(await readFile(full, 'utf8'));
  const { exif } = await sharp(full).metadata();
  return { isReadable: true, labels: [], hasPosition: exif !== undefined && holdsPosition(exif) };
}

function lookIntoSvg(svg: string): PictureFacts {
  if (!/<svg[\s>]/.test(svg)) return unreadable;
  const labels = [...svg.matchAll(/\bdata-label\s*=\s*["']([^"']+)["']/g)].map((match) => match[1] ?? '');
  return { isReadable: true, labels: [...new Set(labels)], hasPosition: false };
}

const gpsTag = 0x8825;

/** Whether the first directory of an Exif block (TIFF, section 2 of its specification) leads to a GPS directory. */
export function holdsPosition(exif: Buffer): boolean {
  const start = exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0;
  const isLittle = exif.toString('latin1', start, start + 2) === 'II';
  const short = (at: number): number => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const long = (at: number): number => (isLittle ? exif.readUInt32LE(at) : exif.readUInt32BE(at));
  try {
    const directory = start + long(start + 4);
    return Array.from({ length: short(directory) }, (_, index) => short(directory + 2 + index * 12)).includes(gpsTag);
  } catch (cause) {
    // A broken Exif block says nothing; what is published is encoded anew without it.
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
