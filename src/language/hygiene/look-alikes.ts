/**
 * Letters of different scripts that look alike, from Unicode's confusables (UTS 39). Each line has one shape in Latin,
 * Greek, Cyrillic and as a digit. Letters outside our alphabets are left out.
 */
const shapes = `
A Α А
B Β В
C Ϲ С
E Ε Е
H Η Н
I Ι І
J Ϳ Ј
K Κ К
M Μ М
N Ν .
O Ο О 0
P Ρ Р
S . Ѕ
T Τ Т
X Χ Х
Y Υ У
Z Ζ .
a α а
c ϲ с
e . е
i ι і
j ϳ ј
k κ к
n η .
o ο о 0
p ρ р
s . ѕ
u υ .
v ν .
x χ х
y γ у
. Γ Г
. Π П
. Φ Ф
. π п
. τ т
. ε є
. β в
. φ ф
. . З 3
. . б 6
. . з 3
`;

export type Script = 'Latin' | 'Greek' | 'Cyrillic';
export const scripts: readonly Script[] = ['Latin', 'Greek', 'Cyrillic'];

const columns: readonly (Script | 'digit')[] = [...scripts, 'digit'];

const tables = new Map<Script | 'digit', Map<string, string>>(columns.map((column) => [column, new Map()]));
for (const shape of shapes.trim().split('\n')) {
  const letters = shape.split(' ');
  for (const [at, target] of letters.entries()) {
    const column = columns[at];
    if (column === undefined || target === '.') continue;
    for (const letter of letters) {
      if (letter !== target && letter !== '.' && !tables.get(column)?.has(letter))
        tables.get(column)?.set(letter, target);
    }
  }
}

/** The script of a letter; undefined for other scripts and for characters that are not letters. */
export function scriptOf(letter: string): Script | undefined {
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  return /\p{Script=Greek}/u.test(letter) ? 'Greek' : undefined;
}

/** The kinds of code units: not looked at yet, neither letter nor mark, mark, or letter of the script in `scripts`. */
const kinds = { unknown: 0, other: 1, mark: 2, firstScript: 3 };
const kindsOfUnits = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  const script = scriptOf(letter);
  const kind = script ? kinds.firstScript + scripts.indexOf(script) : /\p{M}/u.test(letter) ? kinds.mark : kinds.other;
  kindsOfUnits[unit] = kind;
  return kind;
}

/** Whether letters of two scripts are next to each other, accents aside. A pattern takes ten times as long. */
export function mixesScripts(text: string): boolean {
  let before = kinds.other;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kindsOfUnits[unit] || kindOf(unit);
    if (kind === kinds.mark) continue;
    if (kind !== before && kind >= kinds.firstScript && before >= kinds.firstScript) return true;
    before = kind;
  }
  return false;
}

/**
 * The word with all letters of other scripts replaced by look-alikes of `target`; accents stay. Undefined where a
 * letter has no look-alike.
 */
export function inScript(word: string, target: Script): string | undefined {
  let result = '';
  for (const letter of word.normalize('NFD')) {
    const script = scriptOf(letter);
    const same = script === undefined || script === target ? letter : tables.get(target)?.get(letter);
    if (same === undefined) return undefined;
    result += same;
  }
  return result.normalize('NFC');
}

export const digitLike = (letter: string): string | undefined => tables.get('digit')?.get(letter);
export const letterLike = (digit: string, script: Script): string | undefined => tables.get(script)?.get(digit);
