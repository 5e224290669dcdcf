import grandfathered from 'language-subtag-registry/data/json/grandfathered.json' with { type: 'json' };
import subtags from 'language-subtag-registry/data/json/index.json' with { type: 'json' };

type Kind = 'language' | 'extlang' | 'script' | 'region';
const registry = subtags as Record<string, Partial<Record<string, number>>>;

function isKnown(subtag: string, kind: Kind): boolean {
  return Object.hasOwn(registry, subtag) && registry[subtag]?.[kind] !== undefined;
}

/** The codes that everybody may use as they like (RFC 5646, 2.2.1 to 2.2.4). */
const ownCodes = { language: /^q[a-t][a-z]$/, script: /^qa[ab][a-x]$/, region: /^(?:q[m-z]|x[a-z]|aa|zz)$/ };

/**
 * What is wrong with a language tag by RFC 5646 (BCP 47) and the IANA registry, or null. Variants are judged by their
 * form alone: new ones come every year.
 */
export function languageTagFault(tag: string): string | null {
  const lower = tag.toLowerCase();
  if (Object.hasOwn(grandfathered, lower)) return null;
  const [language = '', ...rest] = lower.split('-');
  if (language === 'x') return 'is a private tag, which only its author understands';
  if (!/^[a-z]{2,8}$/.test(language)) return 'is not the form of a language tag (like "en", "pt-BR" or "zh-Hant")';
  if (!isKnown(language, 'language') && !ownCodes.language.test(language)) {
    return `begins with "${language}", which is no code of a language`;
  }
  let extensions = 0;
  while (extensions < 3 && /^[a-z]{3}$/.test(rest[0] ?? '') && isKnown(rest[0] ?? '', 'extlang')) {
    rest.shift();
    extensions += 1;
  }
  if (/^[a-z]{4}$/.test(rest[0] ?? '')) {
    const script = rest.shift() ?? '';
    if (!isKnown(script, 'script') && !ownCodes.script.test(script)) {
      return `has "${script}", which is no code of a script`;
    }
  }
  if (/^(?:[a-z]{2}|\d{3})$/.test(rest[0] ?? '')) {
    const region = rest.shift() ?? '';
    if (!isKnown(region, 'region') && !ownCodes.region.test(region))
      return `has "${region}", which is no code of a region`;
  }
  while (/^(?:[a-z\d]{5,8}|\d[a-z\d]{3})$/.test(rest[0] ?? '')) rest.shift();
  return restFault(rest);
}

/** Extensions (`-u-co-phonebk`) and a private end (`-x-house`). */
function restFault(rest: string[]): string | null {
  while (rest.length > 0) {
    const part = rest.shift() ?? '';
    if (!/^[a-z\d]$/.test(part)) return `has "${part}", which is no part that a language tag can have there`;
    const inside = part === 'x' ? /^[a-z\d]{1,8}$/ : /^[a-z\d]{2,8}$/;
    let members = 0;
    while (rest.length > 0 && inside.test(rest[0] ?? '')) {
      rest.shift();
      members += 1;
    }
    if (members === 0) return `has "-${part}" with nothing behind it`;
  }
  return null;
}
