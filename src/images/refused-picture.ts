/** Finds files that cannot be a picture, and photographs that are too large, before anything is decoded. */
import { type Format, formatOf } from '../documents/kinds.ts';
import { maxPicturePixels } from '../problems/limits.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** Whether a file is read as a drawing, by its name. */
export const isSvgFile = (file: string): boolean => /\.svg$/i.test(file);

/** These are decoded even if the file has another ending, because they are published in a new encoding. */
const photographs: ReadonlySet<Format> = new Set(['JPEG', 'PNG', 'GIF', 'WebP', 'TIFF', 'AVIF']);
/** The beginning of a drawing may look like another format. The SVG cleaner reports files that are not drawings. */
const drawings: ReadonlySet<Format> = new Set(['SVG', 'XML', 'HTML', 'text']);

/** Undefined for a file that may be a picture. */
export function refusedPicture(file: string, bytes: Uint8Array): Problem | undefined {
  if (bytes.length === 0) return problem('image-unreadable', { file });
  const format = formatOf(bytes);
  if (format === undefined || (isSvgFile(file) ? drawings : photographs).has(format)) return undefined;
  // No program writes a picture as text.
  if (format === 'text') return problem('image-unreadable', { file });
  const ending = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  return problem('image-wrong-type', { file }, { ending, actual: format });
}

/** @returns a problem for a photograph with more pixels than the limit */
export function tooManyPixels(file: string, { width, height }: { width: number; height: number }): Problem | undefined {
  if (width * height <= maxPicturePixels) return undefined;
  const megapixels = Math.ceil((width * height) / 1_000_000);
  return problem('image-too-many-pixels', { file }, { width, height, megapixels, limit: maxPicturePixels / 1_000_000 });
}
