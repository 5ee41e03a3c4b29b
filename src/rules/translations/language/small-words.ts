/** Small words that a text of some length always has, by language: how a passage shows what language it is in. */
const lists: Readonly<Record<string, string>> = {
  en: 'the|of|and|to|is|was|were|for|with|that|this|by|from|which|you|your|not|have|has|been|they|their|will|how|what|when|who|its|it|we|our|there|these|those|would|should|could|can|into|about',
  ro: 'și|de|în|la|cu|pe|care|este|sunt|din|pentru|nu|ale|că|fost|prin|către|într|ca|mai|sau|acest|această|se|lor|lui|ei|unui|unei|după|despre|au|dar|ne|ce|cum',
  fr: 'le|la|les|des|et|est|sont|une|dans|pour|avec|que|qui|sur|pas|du|au|aux|ce|cette|par|plus|de|en|il',
  de: 'der|die|das|und|ist|sind|ein|eine|mit|für|von|zu|den|dem|nicht|auf|wird|wurde|im|auch|als|in|es',
  es: 'el|los|las|y|es|son|una|para|con|que|del|por|no|se|como|más|fue|la|de|en',
  it: 'il|gli|e|è|sono|una|per|con|che|del|della|di|non|si|come|nel|la|un',
};

// Faster than properties of Unicode, and these languages have no other letters.
const letter = '[A-Za-zÀ-ɏ]';

const patterns = new Map(
  Object.entries(lists).map(([language, words]): [string, RegExp] => [
    language,
    new RegExp(`(?<!${letter})(?:${words})(?!${letter})`, 'gi'),
  ]),
);

/** How many small words of a language are in a text; undefined for a language whose words nobody listed. */
export function countSmallWords(text: string, language: string): number | undefined {
  const pattern = patterns.get(language);
  return pattern ? (text.match(pattern) ?? []).length : undefined;
}

// A sentence has one with a space before and after it: this is quick, and most texts are in their own language.
const hints = new Map(
  Object.entries(lists).map(([language, words]): [string, RegExp] => [
    language,
    new RegExp(`[ \\n(](?:${words})[ \\n]`),
  ]),
);

/** Whether a text may have small words of a language. */
export const hasSmallWord = (text: string, language: string): boolean => hints.get(language)?.test(text) ?? true;
