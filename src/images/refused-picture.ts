/** Files that cannot be a picture, and photographs that are too large: found before anything is decoded. */
import { type Format, formatOf } from '../documents/kinds.ts';
import { maxPicturePixels } from '../problems/limits.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** Whether a file is read as a drawing, by its name. */
export const isSvgFile = (file: string): boolean => /\.svg$/i.test(file);

/** What is decoded, whatever its name says: what is published is encoded again. */
const photographs: ReadonlySet<Format> = new Set(['JPEG', 'PNG', 'GIF', 'WebP', 'TIFF', 'AVIF']);
/** Drawings may begin with what is not known to us; whoever reads them says so. */
const drawings: ReadonlySet<Format> = new Set(['SVG', 'XML', 'HTML', 'text']);

/** Undefined for a file that may be what its name says. */
export function refusedPicture(file: string, bytes: Uint8Array): Problem | undefined {
  if (bytes.length === 0) return problem('image-unreadable', { file });
  const format = formatOf(bytes);
  if (format === undefined || (isSvgFile(file) ? drawings : photographs).has(format)) return undefined;
  // A text is nothing that a program would have made of a picture.
  if (format === 'text') return problem('image-unreadable', { file });
  const ending = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  return problem('image-wrong-type', { file }, { ending, actual: format });
}

/** @returns a problem for a photograph that has more pixels than are decoded */
export function tooManyPixels(file: string, { width, height }: { width: number; height: number }): Problem | undefined {
  if (width * height <= maxPicturePixels) return undefined;
  const megapixels = Math.ceil((width * height) / 1_000_000);
  return problem('image-too-many-pixels', { file }, { width, height, megapixels, limit: maxPicturePixels / 1_000_000 });
}
