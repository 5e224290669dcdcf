/** Whether a line ends as a sentence does: with a full stop, mark or ellipsis, quotes and brackets behind it not counted. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;]["'”’)\]]{0,3}$/.test(text.slice(-8));
}
