/** Finds the characters of texts. */

/** The code points of a text beyond ASCII, because every font has ASCII. */
export function charactersIn(text: string): Set<number> {
  const characters = gatherCharacters();
  characters.add(text);
  return characters.all();
}

/**
 * Collects the code points of many texts. A publication has hundreds of millions of letters, so each code unit is
 * looked at only once.
 */
export function gatherCharacters(): { add(text: string): void; all(): Set<number> } {
  const units = new Uint8Array(0x10000);
  const beyond = new Set<number>();
  const unitsOf = unitReader();
  return {
    add(text) {
      const own = unitsOf(text);
      let mixed = 0;
      for (let at = 0; at < text.length; at += 1) {
        const unit = own[at] ?? 0;
        units[unit] = 1;
        mixed |= unit;
      }
      // A surrogate may be among these characters.
      if (mixed >= 0xd800) addPairs(text, beyond);
    },
    all() {
      const characters = new Set<number>();
      for (let unit = 0x80; unit < units.length; unit += 1) {
        if (units[unit] === 1 && !isSurrogate(unit)) characters.add(unit);
      }
      for (const code of beyond) characters.add(code);
      return characters;
    },
  };
}

/**
 * Copies texts into numbers, because V8 keeps texts in several forms and reads their code units three times as slowly.
 */
function unitReader(): (text: string) => Uint16Array {
  let units = new Uint16Array(0);
  return (text) => {
    if (units.length < text.length) units = new Uint16Array(text.length * 2);
    Buffer.from(units.buffer).write(text, 'utf16le');
    return units;
  };
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Adds characters beyond U+FFFF, and lone surrogates. */
function addPairs(text: string, beyond: Set<number>): void {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff || isSurrogate(code)) beyond.add(code);
  }
}
