/** Inspects the pictures that content names: the words of a drawing, the position in a photograph. */
import { holdsPosition } from '../../documents/position.ts';
import { isSvgFile, refusedPicture, tooManyPixels } from '../../images/refused-picture.ts';
import { cleanSvg } from '../../images/svg/clean-svg.ts';
import { lostParts, refusedSvg } from '../../images/svg/svg-problems.ts';
import { charactersIn } from '../../language/letters/characters-in.ts';
import { maxPictureBytes } from '../../problems/limits.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { findConflicts } from '../../storage/conflicts.ts';
import { rememberFile } from '../../storage/memory.ts';
import { type ContentStore, isFault } from '../../storage/store.ts';
import { fileProblem } from '../../storage/store-problems.ts';

export interface DrawnLetter {
  readonly character: string;
  readonly line: number;
}

export interface PictureFacts {
  readonly isReadable: boolean;
  /** The ids in the `data-label` attributes of an SVG. */
  readonly labels: readonly string[];
  /** Whether a photograph contains the place where it was taken. */
  readonly hasPosition: boolean;
  /** The number of pictures in the file. Of an animation with several only the first is shown. */
  readonly frames?: number;
  /** Why the picture is not readable. */
  readonly fault?: Problem;
  /** The characters beyond ASCII in a drawing's own words, each with the line where it is first written. */
  readonly letters?: readonly DrawnLetter[];
  /** Problems for parts of a drawing that readers would not see. */
  readonly losses?: readonly Problem[];
}

const unreadable = (fault: Problem): PictureFacts => ({ isReadable: false, labels: [], hasPosition: false, fault });

/** @param files paths relative to the content folder, of pictures that exist */
export async function lookIntoPictures(
  store: ContentStore,
  files: readonly string[],
): Promise<Map<string, PictureFacts>> {
  const facts = new Map<string, PictureFacts>();
  for (const file of files) facts.set(file, await lookInto(store, file));
  return facts;
}

const lookInto = rememberFile(async (store, file): Promise<PictureFacts> => {
  const bytes = await store.read(file, maxPictureBytes);
  if (isFault(bytes)) return unreadable(fileProblem(file, bytes));
  const refused = refusedPicture(file, bytes);
  if (refused) return unreadable(refused);
  if (!isSvgFile(file)) return lookIntoPhotograph(file, bytes);
  const text = new TextDecoder().decode(bytes);
  const [conflict] = findConflicts(file, text);
  return conflict ? unreadable(conflict) : lookIntoSvg(file, text);
});

async function lookIntoPhotograph(file: string, bytes: Uint8Array): Promise<PictureFacts> {
  // Loaded only if there are photographs, because it takes 0.1 s.
  const { default: sharp } = await import('sharp');
  const metadata = await sharp(bytes)
    .metadata()
    .catch((cause: Error) => cause);
  if (metadata instanceof Error) return unreadable(problem('image-unreadable', { file }, {}, metadata));
  const tooLarge = tooManyPixels(file, metadata);
  if (tooLarge) return unreadable(tooLarge);
  const { exif, pages = 1 } = metadata;
  return { isReadable: true, labels: [], hasPosition: exif !== undefined && holdsPosition(exif), frames: pages };
}

function lookIntoSvg(file: string, svg: string): PictureFacts {
  const cleaned = cleanSvg(svg);
  if (typeof cleaned === 'string') return unreadable(refusedSvg(file, cleaned));
  const labels = cleaned.parts.flatMap((part) => (part.kind === 'label' ? [part.id] : []));
  const drawn = cleaned.parts.map((part) => (part.kind === 'markup' ? part.markup : '')).join('');
  return {
    isReadable: true,
    labels: [...new Set(labels)],
    hasPosition: false,
    letters: [...charactersIn(drawn)].map((code) => placeLetter(String.fromCodePoint(code), svg)),
    losses: lostParts(file, cleaned),
  };
}

/** A letter that is written as `&#x2603;` gets the first line. */
function placeLetter(character: string, svg: string): DrawnLetter {
  const before = svg.slice(0, Math.max(0, svg.indexOf(character)));
  return { character, line: before.split('\n').length };
}
