import { cleanSvg } from '../../images/svg/clean-svg.ts';
import { lostParts, refusedSvg } from '../../images/svg/svg-problems.ts';
import { charactersIn } from '../../language/letters/characters-in.ts';
import { type DrawnLetter, type PictureFacts, unreadable } from './picture-facts.ts';

/** The facts of a drawing. @param svg its text */
export function drawingFacts(file: string, svg: string): PictureFacts {
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
