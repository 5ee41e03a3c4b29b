/** Beyond this number all texts are dropped, which bounds memory for large publications. */
const mostKnown = 20_000;

/**
 * A function of a text that remembers its results: titles, names and dates are on many pages.
 * @param make pure: the same text always gives the same result
 */
export function rememberText<T>(make: (text: string) => T, most = mostKnown): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

/** `rememberText` for texts in several languages, with a separate memory for each. */
export function rememberByLanguage<T>(
  make: (text: string, language: string) => T,
): (text: string, language: string) => T {
  const byLanguage = rememberText((language) => rememberText((text) => make(text, language)));
  return (text, language) => byLanguage(language)(text);
}
