import { apart } from './apart.ts';
import { singular } from './singular.ts';
import { americanSpelling } from './spelling.ts';

/** A word of a text: `text.slice(start, end) === raw` (UTF-16 code units); `norm` is what it is compared by. */
export interface Token {
  start: number;
  end: number;
  raw: string;
  norm: string;
}

const greek: Record<string, string> = {
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

/** Letters, marks and digits; an apostrophe, `+`, `#` or `@` only inside or behind a word ("C++", "Recall@50"). */
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’@][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:[+#]+(?![\p{L}\p{N}]))?/gu;

/** What a word may consist of. NFKC makes two words of some single characters ("½" is "1⁄2"): those stay as they are. */
const oneWord = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’@+#\u00ad\u200b-\u200d\u2060\ufeff]*$/u;

/** Zero-width and soft-hyphen characters, which nobody sees and nobody types. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * A word as it is compared: NFKC, lower case, Greek letters by name, no possessive, no accents, singular, and
 * American in spelling, so that "μ-parametrisations" and "mu-parametrization" are the same words.
 */
export function normalizeWord(word: string): string {
  const known = normalized.get(word);
  if (known !== undefined) return known;
  const norm = normalForm(word);
  if (word.length > longestRemembered) return norm;
  if (normalized.size >= mostRemembered) normalized.clear();
  normalized.set(apart(word), apart(norm));
  return norm;
}

/** Texts repeat their words: most are normalised once. */
const normalized = new Map<string, string>();
const mostRemembered = 50_000;
const longestRemembered = 40;

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
      .replace(/[α-ω]/g, (letter) => greek[letter] ?? letter)
  );
}

/** The words of a text in order. Hyphens, dashes, slashes and dots part words. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const norm = normalizeWord(match[0]);
    if (norm) tokens.push({ start: match.index, end: match.index + match[0].length, raw: match[0], norm });
  }
  return tokens;
}

/** A label as it is compared: its normalised words, one space between. Two labels with one key are one label. */
export function labelKey(label: string): string {
  return tokenize(label)
    .map((token) => token.norm)
    .join(' ');
}
