/** What stands around the name in a title: cut off, what is left names the work. Each row has a test. */
export const frames: { pattern: RegExp; reason: string }[] = [
  { pattern: /^(?:introducing|announcing|presenting)\s(?:the\s)?/i, reason: '"Introducing Kestrel" is about Kestrel' },
  {
    pattern: /^(?:announcement|paper|post|thread|podcast|talk|report|update):\s/i,
    reason: 'what kind of work it is: "Announcement: Kestrel prize"',
  },
  {
    pattern: /^(?:what|who)\s(?:is|are)\s(?:an?\s|the\s)?/i,
    reason: '"What is kernel fitting?" tells of kernel fitting',
  },
  { pattern: /^on\s(?:the\s)?/i, reason: '"On Kernel Fitting" is about kernel fitting' },
  { pattern: /^the\s/i, reason: 'an article is dropped in running text' },
  {
    pattern: /\s(?:round|part|issue|week|episode|volume|edition)\s\d.*$/i,
    reason: 'one of several: "Kestrel prize round 2 winners" tells of the Kestrel prize',
  },
  {
    pattern: /\schallenge$/i,
    reason: '"the Unrestricted Images Challenge" is called "Unrestricted Images" as well',
  },
];

/** Which state of a work it is. */
export const states: { pattern: RegExp; reason: string }[] = [
  {
    pattern:
      /\s\((?:old|new|draft|updated|extended|revised|part \w+|abstract|extended abstract|abridged|short version|wip)\)$/i,
    reason: '"Kernel Fitting (extended abstract)" is called "Kernel Fitting"',
  },
];

/** A title with such words is called after its whole field, which is spoken of without it. */
export const surveys: { words: RegExp; reason: string } = {
  words:
    /(?<!\p{L})(?:surveys?|review|overview|introduction|tutorial|primer|guide|handbook|roadmap|perspectives?|literature|taxonomy|landscape|past|future|challenges|opportunities|applications|trends|advances|progress|lectures?|course|workshop|proceedings)(?!\p{L})/iu,
  reason: '"Kernel Machines: A Survey": the words before the colon are what it surveys',
};
