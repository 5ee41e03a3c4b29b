import { problem } from '../../problems/problem.ts';
import { closest } from '../closest.ts';
import { placeOf } from '../content.ts';
import type { Rule } from './rule.ts';

/** Every partner that a study names stands in partners.yml. */
export const partnersExist: Rule = (content) => {
  const known = content.publication.partners.map((each) => each.id);
  return content.publication.studies.flatMap((study) =>
    study.facts.partners.flatMap((id, index) => {
      if (known.includes(id)) return [];
      const place = placeOf(content, `${study.folder}/study.yml`, ['partners', index]);
      return [problem('unknown-partner', place, { id, suggestion: closest(id, known) ?? known.join(', ') })];
    }),
  );
};
