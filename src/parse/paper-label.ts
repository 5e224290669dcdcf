/** Whether a link's label says that the paper itself is behind it. */
export function isPaperLabel(label: string | null): boolean {
  return (
    label !== null &&
    /^(?:the )?(?:paper|arxiv|pdf|preprint|(?:technical )?report|publication|full paper|study|book)\b/i.test(label)
  );
}
