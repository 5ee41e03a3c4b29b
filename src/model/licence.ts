/** Licences by SPDX identifier: the known ones, their names, what they allow. Pure. */

const creativeCommons = ['BY', 'BY-SA', 'BY-NC', 'BY-NC-SA', 'BY-ND', 'BY-NC-ND'].flatMap((terms) =>
  ['4.0', '3.0', '2.5', '2.0', '1.0'].map((version) => `CC-${terms}-${version}`),
);

/** The licences that texts and pictures usually have. Others can be named as LicenseRef-... */
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

/** Whether an identifier is known or is the publication's own: `LicenseRef-Museum`. */
export const isKnownLicence = (identifier: string): boolean =>
  knownLicences.includes(identifier) || /^LicenseRef-[A-Za-z0-9.-]+$/.test(identifier);

/** The terms and the version of a Creative Commons licence: `BY-SA`, `4.0`. */
function creativeCommonsOf(identifier: string): { readonly terms: string; readonly version: string } | undefined {
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/.exec(identifier) ?? [];
  return terms && version ? { terms, version } : undefined;
}

export interface Licence {
  /** The usual name, "CC BY 4.0", with no-break spaces. */
  readonly name: string;
  /** The address of its text; undefined for a publication's own licence (LicenseRef-...). */
  readonly url: string | undefined;
}

const fontLicences: Readonly<Record<string, string>> = {
  'OFL-1.1': 'SIL Open Font License 1.1',
  'Apache-2.0': 'Apache License 2.0',
};

/** The name and address of a licence, for readers. */
export function describeLicence(identifier: string): Licence {
  const { terms, version } = creativeCommonsOf(identifier) ?? {};
  if (terms && version) {
    return {
      name: `CC\u00a0${terms}\u00a0${version}`,
      url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
    };
  }
  if (identifier === 'CC0-1.0')
    return { name: 'CC0\u00a01.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  const isListed = !identifier.startsWith('LicenseRef-');
  return {
    name: fontLicences[identifier] ?? identifier,
    url: isListed ? `https://spdx.org/licenses/${identifier}.html` : undefined,
  };
}

/** The things that a licence may allow or require, in reading order. */
export type LicenceTerm =
  | 'share'
  | 'adapt'
  | 'noDerivatives'
  | 'nonCommercial'
  | 'attribution'
  | 'shareAlike'
  | 'free'
  | 'read'
  | 'ask';

/** The terms of a Creative Commons licence. For any other licence: whether its text has an address. */
export function licenceTerms(identifier: string): LicenceTerm[] {
  if (identifier === 'CC0-1.0') return ['free'];
  const conditions = creativeCommonsOf(identifier) && conditionsOf(identifier);
  if (!conditions) return [describeLicence(identifier).url ? 'read' : 'ask'];
  return [
    'share',
    conditions.noDerivatives ? 'noDerivatives' : 'adapt',
    ...(conditions.nonCommercial ? (['nonCommercial'] as const) : []),
    'attribution',
    ...(conditions.shareAlike ? (['shareAlike'] as const) : []),
  ];
}

export interface LicenceConditions {
  readonly nonCommercial: boolean;
  readonly shareAlike: boolean;
  readonly noDerivatives: boolean;
}

/** The conditions of a Creative Commons licence beyond attribution; undefined for any other licence. */
export function conditionsOf(identifier: string): LicenceConditions | undefined {
  if (identifier === 'CC0-1.0' || identifier === 'CC-PDDC') {
    return { nonCommercial: false, shareAlike: false, noDerivatives: false };
  }
  const terms = creativeCommonsOf(identifier)?.terms.split('-');
  return (
    terms && {
      nonCommercial: terms.includes('NC'),
      shareAlike: terms.includes('SA'),
      noDerivatives: terms.includes('ND'),
    }
  );
}

/** Whether a study under one licence may be part of a collection that is offered under another. */
export function fitsInto(study: LicenceConditions, collection: LicenceConditions): boolean {
  if (study.shareAlike) return collection.shareAlike && study.nonCommercial === collection.nonCommercial;
  return (!study.nonCommercial || collection.nonCommercial) && (!study.noDerivatives || collection.noDerivatives);
}
