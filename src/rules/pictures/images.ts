/** Checks pictures: their use in the text, and their rights. */

import { closest } from '../../content/closest.ts';
import { type Content, placeOf } from '../../content/content.ts';
import type { FoundImage } from '../../content/scan-body.ts';
import type { Place } from '../../content/source-file.ts';
import type { DataPath } from '../../content/yaml.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { ImageFacts } from '../../schemas/types.ts';
import { suggest, wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, type Subject, subjectsOf, type Text } from '../subjects.ts';

export interface ListedImage {
  readonly subject: Subject;
  readonly facts: ImageFacts;
  readonly path: DataPath;
  /** Returns the place of the picture in the facts. */
  readonly place: () => Place;
}

/** Every picture that is listed and may be shown. Pictures whose consent was withdrawn are left out. */
export const imagesOf = (content: Content, subject: Subject): ListedImage[] =>
  (subject.facts.images ?? []).flatMap((facts, at) => {
    if (!facts.id || facts.consent?.withdrawn) return [];
    const path = ['images', at];
    return [{ subject, facts, path, place: () => placeOf(content, subject.factsFile ?? '', [...path, 'id']) }];
  });

const onImages =
  (check: (image: ListedImage, content: Content) => Problem[]): Rule =>
  (content) =>
    subjectsOf(content).flatMap((subject) => imagesOf(content, subject).flatMap((image) => check(image, content)));

/** Whether a field is missing and the schema has not reported it. */
const lacks = (content: Content, { subject, facts, path }: ListedImage, field: keyof ImageFacts): boolean =>
  facts[field] === undefined && !wasReported(content.sources.get(subject.factsFile ?? ''), [...path, field]);

export const imageCreditsPresent: Rule = onImages((image, content) => {
  const inWords = image.subject.original?.fields.images?.[image.facts.id]?.credit;
  if (inWords !== undefined || !image.subject.original || !lacks(content, image, 'credit')) return [];
  return [problem('image-credit-missing', image.place(), { image: image.facts.id })];
});

export const imageLicencesPresent: Rule = onImages((image, content) =>
  lacks(content, image, 'licence') ? [problem('image-licence-missing', image.place(), { image: image.facts.id })] : [],
);

export const imageConsentPresent: Rule = onImages((image, content) =>
  image.facts.showsPeople && lacks(content, image, 'consent')
    ? [problem('image-consent-missing', image.place(), { image: image.facts.id })]
    : [],
);

export const imageConsentStands: Rule = (content) =>
  subjectsOf(content).flatMap(({ facts, factsFile = '' }) =>
    (facts.images ?? []).flatMap(({ id, consent }, at) => {
      if (!consent?.withdrawn) return [];
      const place = placeOf(content, factsFile, ['images', at, 'consent', 'withdrawn']);
      return [problem('image-consent-withdrawn', place, { image: id ?? '', date: consent.withdrawn })];
    }),
  );

export const picturesReadable: Rule = (content) =>
  [...content.pictures].flatMap(([file, facts]) => {
    if (facts.fault) return [facts.fault];
    if (facts.losses?.length) return [...facts.losses];
    const image = file.split('/').at(-1) ?? '';
    return [
      ...(facts.hasPosition ? [problem('image-has-position', { file }, { image })] : []),
      ...((facts.frames ?? 1) > 1 ? [problem('image-animated', { file }, { image, count: facts.frames ?? 1 })] : []),
    ];
  });

/** The pictures of a text. */
const shownIn = (text: Text): readonly FoundImage[] => bodyOf(text).images;
const at = (text: Text, { line, column }: FoundImage): Place => ({ file: text.file, line, column });

export const imagesUsed: Rule = (content) =>
  subjectsOf(content).flatMap((subject) => {
    if (!subject.original) return [];
    const shown = subject.texts.flatMap(shownIn).map(({ id }) => id);
    const isShown = (id: string): boolean => shown.includes(id) || meantBy(subject, shown, id);
    return imagesOf(content, subject)
      .filter(({ facts }) => !isShown(facts.id))
      .map(({ facts, place }) => problem('image-unused', place(), { image: facts.id }));
  });

/** Whether an unknown id in the text is probably a misspelling of this one. */
function meantBy({ facts }: Subject, shown: readonly string[], id: string): boolean {
  const known = (facts.images ?? []).map((image) => image.id);
  return shown.some((each) => !known.includes(each) && closest(each, [id]) !== undefined);
}

export const shownImagesListed: Rule = (content) =>
  subjectsOf(content).flatMap(({ texts, facts, factsFile = '', hasFacts }) => {
    if (!hasFacts || hasIdFaults(content, factsFile)) return [];
    const known = (facts.images ?? []).map((image) => image.id);
    return texts.flatMap((text) =>
      shownIn(text)
        .filter(({ id }) => !known.includes(id))
        .map((image) =>
          problem('image-undeclared', at(text, image), { image: image.id, suggestion: suggest(image.id, known) }),
        ),
    );
  });

/** Whether the schema rejected the list of pictures, an entry of it or an entry's id. */
const hasIdFaults = (content: Content, file: string): boolean =>
  wasReported(content.sources.get(file), ['images']) ||
  (content.sources.get(file)?.reported ?? []).some(
    (path) => path[0] === 'images' && (path.length === 2 || path.at(-1) === 'id'),
  );

export const imagesOnTheirOwn: Rule = (content) =>
  subjectsOf(content).flatMap(({ texts }) =>
    texts.flatMap((text) =>
      shownIn(text).flatMap((image) => {
        if (!image.isAlone) return [problem('image-inline', at(text, image), { image: image.id })];
        return [
          ...(image.alt === '' ? [] : [problem('image-alt-in-body', at(text, image), { image: image.id })]),
          ...(image.title === ''
            ? []
            : [problem('image-title', at(text, image), { image: image.id, title: image.title })]),
        ];
      }),
    ),
  );

/** A picture has one place and one number. Other places must refer to it. */
export const imagesShownOnce: Rule = (content) =>
  subjectsOf(content).flatMap(({ texts }) =>
    texts.flatMap((text) => {
      const shown = shownIn(text).filter(({ isAlone }) => isAlone);
      const seen = new Set<string>();
      return shown.flatMap((image) => {
        if (seen.has(image.id)) return [problem('image-shown-twice', at(text, image), { image: image.id })];
        seen.add(image.id);
        return [];
      });
    }),
  );
