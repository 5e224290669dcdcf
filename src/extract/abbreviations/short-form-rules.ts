import { listed } from '../../text/word-row.ts';

/**
 * What a word looks like that is short for something, whether or not the text says for what. Every row has its reason
 * here and its words in test/extract/abbreviations/short-form-rules.test.ts.
 */

/** Shapes of single words; the first that fits decides. `\d` and letters only: hyphens are looked at elsewhere. */
export const shapes: { id: string; shape: RegExp; accept: boolean; reason: string }[] = [
  {
    id: 'roman',
    shape: /^(?=[IVX]{2})(?:X{0,3})(?:IX|IV|V?I{0,3})$/,
    accept: false,
    reason: 'numbers: "Table II", "Part XIV"; larger ones are rarer than "CD" and "ML"',
  },
  { id: 'capitals', shape: /^\p{Lu}{2,10}s?$/u, accept: true, reason: '"SGD", "LLMs", "NAVSTAR"' },
  {
    id: 'code',
    shape: /\d{3}|^\p{Lu}\d+$|\p{Ll}{2}\d/u,
    accept: false,
    reason: 'products, cells and grants: "AR9390", "E5", "S40", "Llama3"',
  },
  { id: 'amount', shape: /^\d[BKMTX]s?$/, accept: false, reason: 'millions and billions: "7B", "1M", "4K", "5X"' },
  { id: 'dimension', shape: /^\d\p{Lu}{1,4}s?$/u, accept: true, reason: '"3D", "6DOF", "1NN"; but "70002A" is a code' },
  {
    id: 'with-digits',
    shape: /^\p{Lu}(?=.{0,8}\p{Lu})(?:\p{Lu}|\d){2,7}s?$/u,
    accept: true,
    reason: '"P2P", "A3C", "FP7", "DL4J", "C20NG"',
  },
  {
    id: 'small-inside',
    shape: /^\p{Lu}{1,3}(?:\p{Ll}{1,2}\p{Lu}{1,3}){1,2}s?$/u,
    accept: true,
    reason: '"IoT", "QoE", "ReLU", "WiMAX", "SalGAN"',
  },
  {
    id: 'small-first',
    shape: /^\p{Ll}{1,2}\p{Lu}{2,5}s?$/u,
    accept: true,
    reason: '"mAP", "kNN", "biLM", "mIF"',
  },
  {
    id: 'capitals-last',
    shape: /^\p{Lu}\p{Ll}{2,4}\p{Lu}{2,6}s?$/u,
    accept: true,
    reason: '"LabVIEW", "DeepSAT", "WordQA"',
  },
  {
    id: 'capitals-first',
    shape: /^\p{Lu}{2,8}(?:\p{Ll}{1,3}|v\d)s?$/u,
    accept: true,
    reason: '"VGGNet", "CDFNet", "THz", "IPv6"',
  },
];

/** Words in capitals that are said loudly, or are values and not names. */
export const shouted = new Set(
  listed(`
    AND, OR, NOT, NO, YES, THE, TRUE, FALSE, NULL, NONE, ALL, ANY, ONLY, NEVER, ALWAYS, MUST, VERY, NEW, FREE, NOW,
    IS, ARE, WAS, WILL, DOES, BUT, FOR, OF, TO, ON, BY, WITH, FROM, WE, IF, THEN, ELSE, THIS, THAT, WHY, HOW, WHAT,
    WHO, WHEN, MORE, LESS, BEST, FIRST, HOT, TOP, REAL, EVERY, SAME, WORLD, YOU, YOUR, TODAY, TOMORROW, MONDAY, FRIDAY, GLOBAL, REPORT, RESEARCH,
    SYSTEM, PROMPT, BREAKING, NEWS, UPDATE, SPONSOR, AGENTS, OPEN, BUILD
  `),
);

/** Names that look short for something and are not. */
export const plainNames = new Set(
  listed('NVIDIA, OpenAI, xAI, IKEA, LEGO, ARM, ASUS, SONOS, XBOX, VISA, DALL, ChatGPT, MongoDB, OK'),
);

/** Words that no long form has: what their letters spell is there by chance. */
export const noLongForm = new Set(
  listed(`
    is, are, was, were, be, been, being, am, have, has, had, do, does, did, will, would, can, could, shall, should,
    may, might, must, that, this, these, those, their, they, them, it, its, his, her, he, she, we, our, us, you,
    your, i, who, whom, whose, which, what, when, where, while, whether, why, how, than, then, so, if, because, since,
    although, however, thus, hence, there, here, not, no, nor, only, also, just, very, too, more, most, less, least,
    much, many, few, several, some, any, all, both, each, every, either, neither, other, another, such, same, own,
    into, onto, about, against, during, between, among, through, within, without, over, under, above, below, after,
    before, until, via, per, upon, still, even, ever, never, often, always, already, almost, based, called, using,
    used, given, according, due, best, better, need, needs, present, presents, taken, shown
  `),
);
