/** Licences by their SPDX identifiers, and what those of Creative Commons ask for. */

const creativeCommons = ['BY', 'BY-SA', 'BY-NC', 'BY-NC-SA', 'BY-ND', 'BY-NC-ND'].flatMap((terms) =>
  ['4.0', '3.0', '2.5', '2.0', '1.0'].map((version) => `CC-${terms}-${version}`),
);

/** Those under which texts and pictures are usually published; others can be named as LicenseRef-... */
export const knownLicences: readonly string[] = [
  ...creativeCommons,
  'CC0-1.0',
  'CC-PDDC',
  'GFDL-1.3-only',
  'GFDL-1.3-or-later',
  'FAL-1.3',
  'OGL-UK-3.0',
  'etalab-2.0',
  'MIT',
  'Apache-2.0',
  'BSD-3-Clause',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'OFL-1.1',
];

export interface LicenceTerms {
  readonly nonCommercial: boolean;
  readonly shareAlike: boolean;
  readonly noDerivatives: boolean;
}

/** The conditions of a Creative Commons licence beyond attribution; undefined for any other licence. */
export function termsOf(licence: string): LicenceTerms | undefined {
  if (licence === 'CC0-1.0' || licence === 'CC-PDDC') {
    return { nonCommercial: false, shareAlike: false, noDerivatives: false };
  }
  const terms = /^CC-BY((?:-(?:NC|SA|ND))*)-\d/.exec(licence)?.[1]?.split('-');
  return (
    terms && {
      nonCommercial: terms.includes('NC'),
      shareAlike: terms.includes('SA'),
      noDerivatives: terms.includes('ND'),
    }
  );
}

/** Whether a study under one licence may appear in a collection that offers everything in it under another. */
export function fitsInto(study: LicenceTerms, collection: LicenceTerms): boolean {
  if (study.shareAlike) return collection.shareAlike && study.nonCommercial === collection.nonCommercial;
  return (!study.nonCommercial || collection.nonCommercial) && (!study.noDerivatives || collection.noDerivatives);
}
