import { placeOf } from '../../content/content.ts';
import { conditionsOf, fitsInto } from '../../model/licence.ts';
import { problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { studiesOf } from '../subjects.ts';

/**
 * A licence without derivatives forbids translations. For other licences, the collection's licence must allow the
 * study's.
 */
export const licencesFit: Rule = (content) =>
  studiesOf(content).flatMap(({ facts, factsFile = '', texts, originalLanguage }) => {
    const { licence = '' } = facts;
    const publication = content.publication.licence;
    const [own, whole] = [conditionsOf(licence), conditionsOf(publication)];
    const place = () => placeOf(content, factsFile, ['licence']);
    if (own?.noDerivatives && texts.some((text) => text.language !== originalLanguage)) {
      return [problem('licence-forbids-translation', place(), { licence })];
    }
    if (!own || !whole || fitsInto(own, whole)) return [];
    return [problem('licence-incompatible', place(), { licence, publication })];
  });
