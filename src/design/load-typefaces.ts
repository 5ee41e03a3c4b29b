/** Loads the fonts of a publication. Where it has none, the house's fonts are used. */
import { createHash } from 'node:crypto';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { FontRole } from '../model/typefaces.ts';
import { maxFontBytes } from '../problems/limits.ts';
import { ProblemError } from '../problems/problem.ts';
import type { ThemeFile, TypefaceFiles } from '../schemas/types.ts';
import { type ContentStore, isFault } from '../storage/store.ts';
import { fileProblem } from '../storage/store-problems.ts';
import { type FullFont, fullFont, fullFonts, type Typefaces } from './fonts.ts';

const roles = ['serif', 'sans'] as const;
const cuts = [
  { file: 'regular', weight: 400, style: 'normal' },
  { file: 'italic', weight: 400, style: 'italic' },
  { file: 'bold', weight: 600, style: 'normal' },
  { file: 'boldItalic', weight: 600, style: 'italic' },
] as const;

/**
 * @param store the content, whose fonts are already checked
 * @throws ProblemError for a file that cannot be read
 */
export async function loadTypefaces(store: ContentStore, { fonts }: ThemeFile): Promise<Typefaces> {
  if (!fonts?.serif && !fonts?.sans) return fullFonts();
  const loaded = await Promise.all(
    roles.map(async (role) => {
      const files = fonts[role];
      return files ? loadFamily(store, role, files) : fullFonts().filter((font) => font.role === role);
    }),
  );
  return loaded.flat();
}

async function loadFamily(store: ContentStore, role: FontRole, files: TypefaceFiles): Promise<FullFont[]> {
  const { family } = files;
  const licence = { identifier: files.licence, text: Buffer.from(await readWhole(store, files.licenceFile)) };
  const loaded = cuts.map(async ({ file, weight, style }) => {
    const name = files[file];
    if (!name) return [];
    const bytes = await oneWeight(await readWhole(store, name), weight);
    return [fullFont({ role, family, weight, style, bytes }, licence)];
  });
  return (await Promise.all(loaded)).flat();
}

async function readWhole(store: ContentStore, file: string): Promise<Uint8Array> {
  const read = await store.read(file, maxFontBytes);
  if (isFault(read)) throw new ProblemError(fileProblem(file, read));
  return read;
}

/** By hash and weight, so that `serve` converts each variable font only once. */
const known = new Map<string, Promise<Uint8Array>>();
/** Enough for two publications with two families of four cuts. */
const mostKnown = 16;

/** A variable font becomes a font of one weight; any other font stays as it is. */
function oneWeight(bytes: Uint8Array, weight: FullFont['weight']): Promise<Uint8Array> {
  const axes = new Face(new Blob(bytes)).getAxisInfos();
  if (Object.keys(axes).length === 0) return Promise.resolve(bytes);
  const key = `${createHash('sha256').update(bytes).digest('hex')} ${weight}`;
  const variationAxes = Object.fromEntries(
    Object.entries(axes).map(([tag, { min, max, default: usual }]) => [
      tag,
      tag === 'wght' ? Math.min(max, Math.max(min, weight)) : usual,
    ]),
  );
  const instance =
    known.get(key) ?? subsetFont(bytes, undefined, { keepAllGlyphs: true, variationAxes, targetFormat: 'sfnt' });
  known.delete(key);
  known.set(key, instance);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return instance;
}
