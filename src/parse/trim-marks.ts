/** A text without the characters of a kind at its end. A loop, since `/[…]+$/` takes the square of a long run of them. */
export function trimEndOf(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** A text without the characters of a kind at its beginning. */
export function trimStartOf(text: string, kind: RegExp): string {
  let start = 0;
  while (start < text.length && kind.test(text[start] as string)) start++;
  return text.slice(start);
}
