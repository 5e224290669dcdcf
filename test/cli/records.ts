const subjects = ['scaling laws', 'mechanistic interpretability', 'reward models', 'mixture of experts', 'muP'];
const outlets = ['Northern Notes', 'Daily Gradient Review', 'Paper Trail'];

/** Records to ingest, a line each, which share papers, terms and titles. */
export function records(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const [one, other] = [subjects[n % 5], subjects[(n * 3 + 1) % 5]];
    const paper = `A Study of Everything About Number ${n % 40}`;
    return JSON.stringify({
      id: `r${n}`,
      title: `What ${one} says about item ${n % 1500}`,
      outlet: outlets[n % 3],
      publishedAt: `2026-0${(n % 9) + 1}-11`,
      text: `A new paper titled "${paper}" looks at ${one} and ${other}. It is on arXiv:2601.${String(10_000 + (n % 40))}.`,
    });
  });
}
