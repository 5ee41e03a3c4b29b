/** Checks the texts of pictures in each language: their descriptions, and the words in drawings. */

import { closest } from '../../content/closest.ts';
import { type Content, placeOf } from '../../content/content.ts';
import { imagePath } from '../../model/item-files.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { suggest, wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, type Subject, subjectsOf, type Text } from '../subjects.ts';
import { isMisspelt } from '../texts/words.ts';
import { imagesOf, type ListedImage } from './images.ts';

/** Runs a check on every picture in each language whose text shows it. Readers of other languages do not see it. */
const onShownImages =
  (check: (image: ListedImage, text: Text, content: Content) => Problem[]): Rule =>
  (content) =>
    subjectsOf(content).flatMap((subject) =>
      imagesOf(content, subject).flatMap((image) =>
        textsShowing(subject, image.facts.id).flatMap((text) => check(image, text, content)),
      ),
    );

/** The texts that must describe a picture. If an overlay has no words for it, that is the text of its base. */
function textsShowing({ texts }: Subject, id: string): Text[] {
  const shown = texts.filter((text) => bodyOf(text).images.some((image) => image.id === id));
  const describing = shown.flatMap((text) => {
    if (!text.isOverlay) return [text];
    return text.base && text.fields.images?.[id]?.alt === undefined ? [text.base] : [];
  });
  return [...new Set(describing)];
}

export const imagesDescribed: Rule = onShownImages((image, text, content) => {
  const { id } = image.facts;
  if (hasAlt(image, text)) return [];
  const params = { image: id, language: text.language };
  return [problem('image-alt-missing', placeOf(content, text.file, ['images', id], 'key'), params)];
});

/** Texts that the schema rejected, or that have a misspelt id, are not reported as missing too. */
const hasAlt = ({ facts: { id }, subject }: ListedImage, text: Text): boolean =>
  text.fields.images?.[id]?.alt !== undefined ||
  wasReported(text.source, ['images', id, 'alt']) ||
  isMisspelt(subject, text, 'images', id);

export const drawingsLabelled: Rule = onShownImages((image, text, content) => {
  const { id } = image.facts;
  const drawn = labelsIn(content, image);
  const written = text.fields.images?.[id]?.labels ?? {};
  const unknown = Object.keys(written).filter((label) => !drawn.includes(label));
  const missing = drawn
    .filter((label) => written[label] === undefined && !unknown.some((each) => closest(each, [label]) !== undefined))
    .filter((label) => !wasReported(text.source, ['images', id, 'labels', label]));
  // If a language has no texts at all for a picture, its missing description is reported first.
  if (missing.length === 0 || text.fields.images?.[id]?.alt === undefined) return [];
  const place = placeOf(content, text.file, ['images', id, 'labels'], 'key');
  return [problem('image-label-missing', place, { image: id, language: text.language, labels: missing.join(', ') })];
});

export const labelsDrawn: Rule = (content) =>
  subjectsOf(content).flatMap((subject) =>
    imagesOf(content, subject).flatMap((image) => {
      const drawn = labelsIn(content, image);
      return subject.texts.flatMap((text) => unknownLabels(content, image, text, drawn));
    }),
  );

function unknownLabels(
  content: Content,
  { facts: { id }, subject, facts }: ListedImage,
  text: Text,
  drawn: string[],
): Problem[] {
  if (!content.pictures.get(imagePath(subject, facts))?.isReadable) return [];
  const path = ['images', id, 'labels'];
  return Object.keys(text.fields.images?.[id]?.labels ?? {})
    .filter((label) => !drawn.includes(label))
    .map((label) =>
      problem('words-unknown-id', placeOf(content, text.file, [...path, label], 'key'), {
        field: path.join('.'),
        id: label,
        suggestion: suggest(label, drawn),
      }),
    );
}

const labelsIn = (content: Content, { subject, facts }: ListedImage): string[] => [
  ...(content.pictures.get(imagePath(subject, facts))?.labels ?? []),
];
