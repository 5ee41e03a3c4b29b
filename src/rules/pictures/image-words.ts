/** The texts of pictures in each language: their description, and the words in a drawing. */

import { closest } from '../../content/closest.ts';
import { type Content, placeOf } from '../../content/content.ts';
import { imagePath } from '../../model/item-files.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { suggest, wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, subjectsOf, type Text } from '../subjects.ts';
import { isMisspelt } from '../texts/words.ts';
import { imagesOf, type ListedImage } from './images.ts';

/** Runs a check on every shown picture, in every language with a text. Gaps of an overlay are reported for its base. */
const onShownImages =
  (check: (image: ListedImage, text: Text, content: Content) => Problem[]): Rule =>
  (content) =>
    subjectsOf(content).flatMap((subject) => {
      const shown = new Set(subject.texts.flatMap((text) => bodyOf(text).images.map(({ id }) => id)));
      return imagesOf(content, subject)
        .filter(({ facts }) => shown.has(facts.id))
        .flatMap((image) =>
          subject.texts.filter((text) => !text.isOverlay).flatMap((text) => check(image, text, content)),
        );
    });

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
