/** Past this many texts all are forgotten: a publication of any size is then made in little memory. */
const mostKnown = 20_000;

/**
 * A function of one text that remembers what it gave: titles, names and dates stand on many pages.
 * @param make pure: the same text always gives the same
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

/** The same for texts of several languages, each with a memory of its own. */
export function rememberByLanguage<T>(
  make: (text: string, language: string) => T,
): (text: string, language: string) => T {
  const byLanguage = rememberText((language) => rememberText((text) => make(text, language)));
  return (text, language) => byLanguage(language)(text);
}
