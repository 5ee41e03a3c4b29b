/**
 * Compares the addresses of links in two languages: equal, a page of the same site in the other language, or different.
 */
import type { Unlike } from './figures/compare-figures.ts';

/** Names of languages in addresses that are not their codes. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  uk: ['ua', 'ukr'],
  el: ['gr', 'ell'],
  en: ['eng', 'gb', 'us', 'int'],
  ro: ['md', 'ron', 'rum'],
};

/** A block with more links is a register, and its addresses are not compared one by one. */
const mostAddresses = 400;

interface Languages {
  readonly original: string;
  readonly translation: string;
}

/** @param sameAnchors pairs of different ids of the same heading, in the original and in the translation */
export function compareAddresses(
  original: readonly string[],
  translation: readonly string[],
  languages: Languages,
  sameAnchors: ReadonlyMap<string, string> = new Map(),
): Unlike {
  if (original.length === translation.length && original.every((each, at) => each === translation[at]))
    return { missing: [], extra: [] };
  if (original.length + translation.length > mostAddresses) return { missing: [], extra: [] };
  const left = [...translation];
  const take = (fits: (address: string) => boolean): boolean => {
    const at = left.findIndex(fits);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const withoutSame = original.filter((address) => !take((other) => other === address));
  const withoutPlain = withoutSame.filter((address) => !take((other) => plain(other) === plain(address)));
  const missing = withoutPlain.filter((address) => !take((other) => isVariant(address, other, languages, sameAnchors)));
  // A text may link the same place once or twice.
  const isNew = (known: readonly string[]) => (address: string) =>
    !known.some((each) => plain(each) === plain(address) || isVariant(each, address, languages, sameAnchors));
  return { missing: missing.filter(isNewIn(translation, languages)), extra: left.filter(isNew(original)) };
}

const isNewIn =
  (known: readonly string[], languages: Languages) =>
  (address: string): boolean =>
    !known.some((each) => plain(each) === plain(address) || isVariant(address, each, languages, new Map()));

/** Removes parts of an address that do not change where it leads. */
const plain = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?([^/?#]*)/i, (_, host: string) => `//${host.toLowerCase()}`)
    .replace(/\/(?=$|[?#])/, '');

function isVariant(
  original: string,
  translation: string,
  languages: Languages,
  sameAnchors: ReadonlyMap<string, string>,
): boolean {
  if (original.startsWith('#'))
    return sameAnchors.get(original.slice(1)) === translation.slice(1) && translation.startsWith('#');
  const [first, second] = [partsOf(original), partsOf(translation)];
  if (!first || !second) return false;
  const [inFirst, inSecond] = [marker(languages.original), marker(languages.translation)];
  if (first.host.replace(inFirst, '') !== second.host.replace(inSecond, '')) return false;
  const without = ({ rest }: Parts): string =>
    rest
      .replace(marker(languages.original, 'gi'), '/')
      .replace(marker(languages.translation, 'gi'), '/')
      .replace(/\/+/g, '/');
  // The headings of a page in another language have other ids.
  if (first.host === '' || /[^\x20-\x7E]|%[c-f]/i.test(second.rest.split('#')[1] ?? '')) {
    if (without(first).split('#')[0] === without(second).split('#')[0]) return true;
  }
  return (
    without(first) === without(second) ||
    inSecond.test(`${second.host}${second.rest}`) ||
    (inFirst.test(`${first.host}${first.rest}`) && !inFirst.test(`${second.host}${second.rest}`))
  );
}

interface Parts {
  readonly host: string;
  readonly rest: string;
}

function partsOf(address: string): Parts | undefined {
  const [, host = '', rest = ''] =
    /^(?:https?:\/\/(?:www\.)?([^/?#]+))?((?![a-z][a-z+.-]*:)[^\s]*)$/i.exec(address.trim()) ?? [];
  return host === '' && rest === '' ? undefined : { host: host.toLowerCase(), rest };
}

const markers = new Map<string, RegExp>();

/** A pattern for a language's code in an address: `/uk/`, `uk.`, `_en.`, `?lang=uk`. */
function marker(language: string, flags = 'i'): RegExp {
  const key = `${language} ${flags}`;
  const known = markers.get(key);
  if (known) {
    known.lastIndex = 0;
    return known;
  }
  const base = language.split('-')[0] ?? language;
  const names = [language, base, ...(alsoCalled[base] ?? [])].join('|');
  const made = new RegExp(`(?:(?<=^)|[/._=?&-])(?:${names})(?:[-_][a-z]{2})?(?=$|[/._?&#-])\\.?`, flags);
  markers.set(key, made);
  return made;
}
