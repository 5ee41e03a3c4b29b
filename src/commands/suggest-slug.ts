/** A name for addresses that is near to what was written: `Ștefan's Café 2` -> `stefan-s-cafe-2`. */
export function suggestSlug(written: string): string {
  const slug = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return slug || 'garden-library';
}
