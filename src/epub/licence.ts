/** The page that explains a licence, by its SPDX identifier; undefined where none is known for certain. */
export function licenceAddress(licence: string): string | undefined {
  const [, kind, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(licence) ?? [];
  if (kind && version) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return licence.startsWith('LicenseRef-') ? undefined : `https://spdx.org/licenses/${licence}.html`;
}
