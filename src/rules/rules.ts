/** The cross-file rules: each looks at the whole content and returns every problem it finds. */

import { accessibilityChecksStand } from './accessibility.ts';
import { formulasDescribed, formulasSafe, noRawHtml, notesDefined, notesUsed, promptsReplaced } from './bodies.ts';
import { countriesExist, licencesKnown, timeZonesExist } from './codes.ts';
import { endsFollowStarts, registrationClosesInTime, updatesFollowPublication } from './dates.ts';
import { listedStudiesCurrent, listedStudiesExist, studiesListed, studiesListedOnce } from './editions.ts';
import { filesExpected } from './files.ts';
import { fontFamiliesDiffer, fontFilesExist, fontsEmbeddable, fontsHaveLetters, fontsReadable } from './fonts.ts';
import {
  headingIdsWellFormed,
  headingLevelsFit,
  headingsHaveSpace,
  sectionsHaveIds,
  sectionsKnown,
  sectionsUnique,
} from './headings.ts';
import { idsUnique } from './ids.ts';
import { documentsExist, imageFilesExist, imageFilesListed, logosExist } from './image-files.ts';
import { drawingsLabelled, imagesDescribed, labelsDrawn } from './image-words.ts';
import {
  imageConsentPresent,
  imageConsentStands,
  imageCreditsPresent,
  imageLicencesPresent,
  imagesOnTheirOwn,
  imagesUsed,
  picturesReadable,
  shownImagesListed,
} from './images.ts';
import { languageCodesKnown, localizedMapsComplete } from './languages.ts';
import { licencesFit } from './licences.ts';
import { linksAlive, linksAllowed } from './links.ts';
import { publisherNamed } from './publisher.ts';
import {
  categoriesExist,
  fundersExist,
  partnersExist,
  peopleExist,
  programmesExist,
  topicsExist,
} from './references.ts';
import type { Rule } from './rule.ts';
import {
  expectedSectionsAccounted,
  requiredSectionsPresent,
  sectionsMatchOriginal,
  textInsideSections,
  undocumentedNotWritten,
} from './sections.ts';
import { slugsNotReserved, slugsUnique, slugsWellFormed } from './slugs.ts';
import { themeReadable } from './theme.ts';
import {
  originalsAreNoTranslations,
  originalsClear,
  originalsExist,
  translationsDeclared,
  translationsHaveSource,
} from './translations.ts';
import { factsHaveLabels, requiredWordsPresent, wordsHaveFacts } from './words.ts';

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
  requiredWordsPresent,
  wordsHaveFacts,
  factsHaveLabels,
  headingsHaveSpace,
  headingLevelsFit,
  headingIdsWellFormed,
  sectionsHaveIds,
  sectionsKnown,
  sectionsUnique,
  requiredSectionsPresent,
  sectionsMatchOriginal,
  undocumentedNotWritten,
  expectedSectionsAccounted,
  textInsideSections,
  noRawHtml,
  formulasSafe,
  formulasDescribed,
  notesDefined,
  notesUsed,
  promptsReplaced,
  linksAllowed,
  linksAlive,
  imageFilesExist,
  imageFilesListed,
  logosExist,
  documentsExist,
  imagesUsed,
  shownImagesListed,
  imagesOnTheirOwn,
  imagesDescribed,
  drawingsLabelled,
  labelsDrawn,
  imageCreditsPresent,
  imageLicencesPresent,
  imageConsentPresent,
  imageConsentStands,
  picturesReadable,
];
