/** Small words of each language. Every text of some length contains some, so they show its language. */
const lists: Readonly<Record<string, string>> = {
  en: 'the|of|and|to|is|was|were|for|with|that|this|by|from|which|you|your|not|have|has|been|they|their|will|how|what|when|who|its|it|we|our|there|these|those|would|should|could|can|into|about',
  ro: 'și|de|în|la|cu|pe|care|este|sunt|din|pentru|nu|ale|că|fost|prin|către|într|ca|mai|sau|acest|această|se|lor|lui|ei|unui|unei|după|despre|au|dar|ne|ce|cum',
  fr: 'le|la|les|des|et|est|sont|une|dans|pour|avec|que|qui|sur|pas|du|au|aux|ce|cette|par|plus|de|en|il',
  de: 'der|die|das|und|ist|sind|ein|eine|mit|für|von|zu|den|dem|nicht|auf|wird|wurde|im|auch|als|in|es',
  es: 'el|los|las|y|es|son|una|para|con|que|del|por|no|se|como|más|fue|la|de|en',
  it: 'il|gli|e|è|sono|una|per|con|che|del|della|di|non|si|come|nel|la|un',
};

// Ranges of letters, which are faster than Unicode properties. These languages have no other letters.
const letter = '[A-Za-zÀ-ɏ]';

const patterns = new Map(
  Object.entries(lists).map(([language, words]): [string, RegExp] => [
    language,
    new RegExp(`(?<!${letter})(?:${words})(?!${letter})`, 'gi'),
  ]),
);

/** The number of small words of a language in a text; undefined for a language without a list. */
export function countSmallWords(text: string, language: string): number | undefined {
  const pattern = patterns.get(language);
  return pattern ? (text.match(pattern) ?? []).length : undefined;
}

// A sentence has at least one small word between spaces. This search is fast, and most texts are in their own language.
const hints = new Map(
  Object.entries(lists).map(([language, words]): [string, RegExp] => [
    language,
    new RegExp(`[ \\n(](?:${words})[ \\n]`),
  ]),
);

/** Whether a text may contain small words of a language. */
export const hasSmallWord = (text: string, language: string): boolean => hints.get(language)?.test(text) ?? true;
