/** A name with a number behind it: "GPT-5.1", "Claude 3.7", "Llama 3", "o3"; or a version alone: "v2". */
const numbered = /(\p{L}{1,30})[ -]?(\d{1,6}(?:\.\d{1,4}){0,3})(?![\d\p{L}])/gu;
/** What follows one name in different products: "GPT-5.2" and "GPT-5.2-Codex". */
const anyNumber = /\d{1,9}(?:[.,]\d{1,6}){0,3}/g;
const longestTitle = 300;

/** Whether two titles name different versions of one thing ("GPT-5" and "GPT-5.1"). */
export function namesOtherVersion(a: string, b: string): boolean {
  const known = versionsIn(b);
  for (const [name, versions] of versionsIn(a)) {
    const others = known.get(name);
    if (others && versions.isDisjointFrom(others)) return true;
  }
  return false;
}

function versionsIn(title: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, name = '', number = ''] of title.slice(0, longestTitle).toLowerCase().matchAll(numbered)) {
    found.set(name, (found.get(name) ?? new Set()).add(number));
  }
  return found;
}

/** Whether both titles have numbers and none in common ("raises $300m", "raises $480m"). */
export function hasOtherNumbers(a: string, b: string): boolean {
  const [first, second] = [numbersIn(a), numbersIn(b)];
  return first.size > 0 && second.size > 0 && first.isDisjointFrom(second);
}

const numbersIn = (title: string) => new Set(title.slice(0, longestTitle).match(anyNumber) ?? []);
