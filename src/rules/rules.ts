/** The cross-file rules. Each checks the whole content and returns all problems that it finds. */

import type { Content } from '../content/content.ts';
import type { Problem } from '../problems/problem.ts';
import { countriesExist, licencesKnown, timeZonesExist } from './facts/codes.ts';
import { endsFollowStarts, registrationClosesInTime, timesExist, updatesFollowPublication } from './facts/dates.ts';
import { idsUnique } from './facts/ids.ts';
import { licencesFit } from './facts/licences.ts';
import {
  categoriesExist,
  fundersExist,
  partnersExist,
  peopleExist,
  programmesExist,
  topicsExist,
} from './facts/references.ts';
import { slugsNotReserved, slugsUnique, slugsWellFormed } from './facts/slugs.ts';
import {
  documentsExist,
  documentsHarmless,
  imageFilesExist,
  imageFilesListed,
  logosExist,
} from './pictures/image-files.ts';
import { drawingsLabelled, imagesDescribed, labelsDrawn } from './pictures/image-words.ts';
import {
  imageConsentPresent,
  imageConsentStands,
  imageCreditsPresent,
  imageLicencesPresent,
  imagesOnTheirOwn,
  imagesShownOnce,
  imagesUsed,
  picturesReadable,
  shownImagesListed,
} from './pictures/images.ts';
import { accessibilityChecksStand } from './publication/accessibility.ts';
import { listedStudiesCurrent, listedStudiesExist, studiesListed, studiesListedOnce } from './publication/editions.ts';
import { filesExpected } from './publication/files.ts';
import {
  fontFamiliesDiffer,
  fontFilesExist,
  fontsEmbeddable,
  fontsHaveLetters,
  fontsReadable,
} from './publication/fonts.ts';
import { publisherNamed } from './publication/publisher.ts';
import { themeReadable } from './publication/theme.ts';
import type { Rule } from './rule.ts';
import { addressesWellFormed } from './texts/addresses.ts';
import {
  codeClosed,
  formulasDescribed,
  formulasOfOffice,
  formulasSafe,
  headingsWithoutLinks,
  headingsWithoutNotes,
  linkDefinitionsUnique,
  linkDefinitionsUsed,
  linksWithoutTitles,
  markupUnderstood,
  noRawHtml,
  notesDefined,
  notesDefinedOnce,
  notesUsed,
  promptsReplaced,
  rowsFitTables,
} from './texts/bodies.ts';
import {
  fieldMarkupUnderstood,
  fieldsWithoutHtml,
  fieldsWithoutImages,
  fieldsWithoutLinks,
  fieldsWithoutNotes,
  titlesHaveWords,
} from './texts/fields.ts';
import { headingIdsUnique, sectionIdsFree } from './texts/heading-ids.ts';
import {
  headingIdsWellFormed,
  headingLevelsFit,
  headingsHaveSpace,
  headingsHaveWords,
  sectionsHaveIds,
  sectionsKnown,
  sectionsUnique,
} from './texts/headings.ts';
import { languageCodesKnown, localizedMapsComplete } from './texts/languages.ts';
import { levelsBounded, noHiddenCharacters, notesEnd } from './texts/limits.ts';
import { linksAlive, linksAllowed } from './texts/links.ts';
import {
  expectedSectionsAccounted,
  requiredSectionsPresent,
  sectionsMatchOriginal,
  textInsideSections,
  undocumentedNotWritten,
} from './texts/sections.ts';
import {
  originalsAreNoTranslations,
  originalsClear,
  originalsExist,
  translationsDeclared,
  translationsHaveSource,
} from './texts/translations.ts';
import { factsHaveLabels, requiredWordsPresent, wordsHaveFacts } from './texts/words.ts';
import { translationSourcesExist, translationsMatchOriginal } from './translations/translations.ts';

export const rules: readonly Rule[] = [
  filesExpected,
  slugsWellFormed,
  slugsNotReserved,
  slugsUnique,
  idsUnique,
  partnersExist,
  peopleExist,
  fundersExist,
  programmesExist,
  topicsExist,
  categoriesExist,
  publisherNamed,
  listedStudiesExist,
  listedStudiesCurrent,
  studiesListedOnce,
  studiesListed,
  countriesExist,
  timeZonesExist,
  licencesKnown,
  licencesFit,
  endsFollowStarts,
  updatesFollowPublication,
  registrationClosesInTime,
  timesExist,
  accessibilityChecksStand,
  themeReadable,
  fontFilesExist,
  fontsReadable,
  fontsEmbeddable,
  fontFamiliesDiffer,
  fontsHaveLetters,
  languageCodesKnown,
  localizedMapsComplete,
  originalsExist,
  originalsClear,
  originalsAreNoTranslations,
  translationsDeclared,
  translationsHaveSource,
  translationSourcesExist,
  requiredWordsPresent,
  wordsHaveFacts,
  factsHaveLabels,
  headingsHaveSpace,
  headingsHaveWords,
  headingLevelsFit,
  headingIdsWellFormed,
  sectionsHaveIds,
  sectionsKnown,
  sectionsUnique,
  headingIdsUnique,
  sectionIdsFree,
  requiredSectionsPresent,
  sectionsMatchOriginal,
  undocumentedNotWritten,
  expectedSectionsAccounted,
  textInsideSections,
  noRawHtml,
  formulasSafe,
  formulasOfOffice,
  formulasDescribed,
  notesDefined,
  notesUsed,
  notesEnd,
  levelsBounded,
  noHiddenCharacters,
  notesDefinedOnce,
  headingsWithoutNotes,
  headingsWithoutLinks,
  linkDefinitionsUsed,
  linkDefinitionsUnique,
  linksWithoutTitles,
  rowsFitTables,
  markupUnderstood,
  codeClosed,
  titlesHaveWords,
  fieldsWithoutNotes,
  fieldsWithoutLinks,
  fieldsWithoutImages,
  fieldsWithoutHtml,
  fieldMarkupUnderstood,
  promptsReplaced,
  linksAllowed,
  linksAlive,
  addressesWellFormed,
  imageFilesExist,
  imageFilesListed,
  logosExist,
  documentsExist,
  documentsHarmless,
  imagesUsed,
  shownImagesListed,
  imagesOnTheirOwn,
  imagesShownOnce,
  imagesDescribed,
  drawingsLabelled,
  labelsDrawn,
  imageCreditsPresent,
  imageLicencesPresent,
  imageConsentPresent,
  imageConsentStands,
  picturesReadable,
  // This rule is the last one, because problems that others find in a block explain why it differs.
  translationsMatchOriginal,
];

/**
 * The problems of all rules, in the order of the rules.
 * @param told problems that were found when the content was read
 */
export function runRules(content: Content, told: readonly Problem[] = []): Problem[] {
  const found: Problem[] = [];
  const all = [...told];
  for (const rule of rules) {
    const more = rule(content, all);
    found.push(...more);
    all.push(...more);
  }
  return found;
}
