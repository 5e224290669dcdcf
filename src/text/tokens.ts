import { apart } from './apart.ts';
import { singular } from './singular.ts';
import { americanSpelling } from './spelling.ts';
import { hashOf } from './text-hash.ts';
import { wordEnd } from './word-end.ts';

/** A word of a text: `text.slice(start, end) === raw` (UTF-16 code units); `norm` is what it is compared by. */
export interface Token {
  start: number;
  end: number;
  raw: string;
  norm: string;
  /** Small letters without accents: what lists of names and words are asked by. */
  small: string;
}

/** The letters that texts write for words: `μP`. */
export const greekNames: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** What a word may consist of. NFKC makes two words of some single characters ("½" is "1⁄2"): those stay as they are. */
const oneWord = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’@+#\u00ad\u200b-\u200d\u2060\ufeff]*$/u;

/** Zero-width and soft-hyphen characters, which nobody sees and nobody types. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * A word as it is compared: NFKC, lower case, Greek letters by name, no possessive, no accents, singular, and
 * American in spelling, so that "μ-parametrisations" and "mu-parametrization" are the same words.
 */
export function normalizeWord(word: string): string {
  return wordAt(word, 0, word.length).norm;
}

/** A word in small letters without accents. */
export function withoutAccents(word: string): string {
  return wordAt(word, 0, word.length).small;
}

/** A word as every text that has it shares it: asking a map for the same string again costs no look at its letters. */
interface Word {
  raw: string;
  norm: string;
  small: string;
  /** Whether there is anything to compare: `norm` of "ª" and the like may be empty. */
  counts: boolean;
}

/**
 * Texts repeat their words: most are normalised once. A word has one place here, by its hash, and gives way to the next
 * that has the same: so nothing is ever cleared, and no text makes looking long.
 */
const remembered: (Word | undefined)[] = new Array(1 << 17).fill(undefined);
const longestRemembered = 40;

function wordAt(text: string, start: number, end: number): Word {
  if (end - start > longestRemembered) return wordOf(text.slice(start, end));
  const place = hashOf(text, start, end) & (remembered.length - 1);
  const known = remembered[place];
  if (known !== undefined && isAt(text, start, end, known.raw)) return known;
  const word = wordOf(apart(text.slice(start, end)));
  remembered[place] = word;
  return word;
}

/** As `startsWith`, which costs more than it looks at. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function wordOf(raw: string): Word {
  const [norm, small] = [normalForm(raw), smallForm(raw)];
  return { raw, norm: norm === raw ? raw : norm, small: small === raw ? raw : small, counts: norm !== '' };
}

function normalForm(word: string): string {
  // "LMs" are several LM; in small letters it would be a word that ends so.
  const one = /^[A-Z]{2,5}s$/.test(word) ? word.slice(0, -1) : word;
  const plain = /^[a-zA-Z0-9]+$/.test(one) ? one.toLowerCase() : plainForm(one);
  return singular(americanSpelling(plain));
}

function plainForm(word: string): string {
  const compatible = word.normalize('NFKC');
  return (
    (oneWord.test(compatible) ? compatible : word)
      .replace(invisible, '')
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replace(/['’]/g, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      // What stood behind it was a mark alone.
      .replace(/@{2,}/g, '@')
      .replace(/@$/, '')
      .normalize('NFC')
      .replace(/[α-ω]/g, (letter) => greekNames[letter] ?? letter)
  );
}

function smallForm(word: string): string {
  const small = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no normalising
  return /^[\u0000-\u007f]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}

/** The words of a text in order. Hyphens, dashes, slashes and dots part words. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end < 0) {
      start += 1;
      continue;
    }
    const { raw, norm, small, counts } = wordAt(text, start, end);
    if (counts) tokens.push({ start, end, raw, norm, small });
    start = end;
  }
  return tokens;
}

/** A label as it is compared: its normalised words, one space between. Two labels with one key are one label. */
export function labelKey(label: string): string {
  let key = '';
  for (const { norm } of tokenize(label)) key = key === '' ? norm : `${key} ${norm}`;
  return key;
}
