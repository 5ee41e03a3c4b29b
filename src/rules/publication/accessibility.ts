/** Rules for checks of books by people. A check is valid only for the text that was checked. */

import { placeOf } from '../../content/content.ts';
import { publicationFile } from '../../content/known-files.ts';
import { correctedSince, studiesIn } from '../../model/accessibility-check.ts';
import { currentEdition } from '../../model/resolve/build-edition.ts';
import { problem } from '../../problems/problem.ts';
import { editionPath } from '../facts/references.ts';
import type { Rule } from '../rule.ts';

/** Past editions are not built and claim nothing. */
export const accessibilityChecksStand: Rule = (content) => {
  const { publication } = content;
  if (publication.editions.length === 0) return [];
  const edition = currentEdition(publication);
  return (['pdf', 'epub'] as const).flatMap((format) => {
    const check = edition.accessibility?.[format];
    const [study] = check ? correctedSince(studiesIn(edition, publication.studies), check.checkedOn) : [];
    if (!check || !study) return [];
    const path = [...editionPath(content, edition.id), 'accessibility', format, 'checkedOn'];
    const { checkedOn } = check;
    const params = { format: format.toUpperCase(), checkedOn, study: study.slug, updated: study.facts.updated ?? '' };
    return [problem('accessibility-check-outdated', placeOf(content, publicationFile, path), params)];
  });
};
