export interface Licence {
  /** The name readers know, "CC BY 4.0", with no-break spaces: it stays in one line. */
  readonly name: string;
  /** Where its text stands; undefined for a publication's own licence (LicenseRef-...). */
  readonly url: string | undefined;
}

/** The names of licences that fonts come with. */
const fontLicences: Readonly<Record<string, string>> = {
  'OFL-1.1': 'SIL Open Font License 1.1',
  'Apache-2.0': 'Apache License 2.0',
};

/** What readers need to know of an SPDX licence identifier. */
export function describeLicence(identifier: string): Licence {
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/.exec(identifier) ?? [];
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

/** What a licence allows or asks for, in the order in which readers want to know it. */
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

/** The terms of a Creative Commons licence; of any other, whether its text can be read somewhere. */
export function licenceTerms(identifier: string): LicenceTerm[] {
  if (identifier === 'CC0-1.0') return ['free'];
  const [, terms] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-\d\.\d$/.exec(identifier) ?? [];
  if (!terms) return [describeLicence(identifier).url ? 'read' : 'ask'];
  const has = (part: string): boolean => terms.split('-').includes(part);
  return [
    'share',
    has('ND') ? 'noDerivatives' : 'adapt',
    ...(has('NC') ? (['nonCommercial'] as const) : []),
    'attribution',
    ...(has('SA') ? (['shareAlike'] as const) : []),
  ];
}
