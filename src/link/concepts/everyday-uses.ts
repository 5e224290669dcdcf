/**
 * What the words beside a term of research say when the term is meant otherwise. Compared by normalised words (see
 * text/tokens.ts). Every row has a sentence in test/link/concepts/everyday-uses.test.ts.
 */
export interface EverydayUse {
  word: string;
  /** One of these stands directly before it. */
  before?: string;
  /** One of these stands among the four words before it. */
  soonBefore?: string;
  /** One of these stands directly behind it. */
  behind?: string;
  reason: string;
}

export const everydayUses: EverydayUse[] = [
  {
    word: 'attention',
    soonBefore: `pay paying paid draw drawing drew drawn attract attracted attracting grab grabbed catch caught
      capture captured receive received receiving gain gained gaining garner garnered deserve deserved turn turned
      call called bring brought give given devote devoted`,
    reason: 'something that is paid, drawn and received',
  },
  {
    word: 'attention',
    before: 'media public press political medical undivided human close careful special urgent international national',
    behind: 'span deficit seeker seeking',
    reason: "people's attention",
  },
  { word: 'drawing', behind: 'on upon from', reason: 'making use of' },
  { word: 'ranging', behind: 'from between', reason: 'reaching' },
  {
    word: 'agent',
    before: `travel estate free secret press sale booking insurance ticket federal fbi border customs double undercover
      literary talent letting casting special purchasing transfer shipping`,
    behind: 'orange provocateur',
    reason: 'people who act for others',
  },
  {
    word: 'agent',
    before: `chemical cleaning biological nerve contrast causative infectious therapeutic chemotherapeutic alkylating
      antimicrobial antibacterial antiviral anticancer oxidizing reducing thickening bleaching raising`,
    reason: 'substances and germs',
  },
  {
    word: 'token',
    before: 'subway bus arcade laundry love parking',
    behind: 'gesture woman',
    reason: 'coins and signs',
  },
  {
    word: 'token',
    before:
      'crypto cryptocurrency fungible utility governance security access auth authentication bearer refresh csrf session erc20',
    behind: 'sale holder economics',
    reason: 'of a blockchain or a login',
  },
  {
    word: 'prompt',
    behind: 'response payment delivery action attention service treatment reply answer repayment return',
    reason: 'without delay',
  },
  {
    word: 'transformer',
    before:
      'electrical electric power voltage distribution current utility pole substation down grid isolation toroidal',
    behind: 'station oil substation toy movie film manufacturer shortage',
    reason: 'of electricity, and the toys',
  },
  {
    word: 'alignment',
    before: `wheel sequence front text spinal jaw tooth knee vertical horizontal left right center laser planetary track
      political strategic`,
    reason: 'things put in line',
  },
  {
    word: 'benchmark',
    before: 'bond treasury oil price',
    behind: 'rate price crude bond yield lending treasury oil interest',
    reason: 'of markets',
  },
  {
    word: 'distillation',
    before: 'whisky whiskey alcohol steam fractional vacuum water oil spirit gin rum',
    behind: 'column tower apparatus flask',
    reason: 'of liquids',
  },
  {
    word: 'dropout',
    before: 'school college university stanford harvard mit yale student patient trial phd',
    behind: 'crisis prevention factory prediction',
    reason: 'people who leave school or a trial',
  },
  {
    word: 'ablation',
    before:
      'catheter cardiac laser radiofrequency tumor tumour thermal tissue endometrial microwave glacier ice atrial',
    behind: 'therapy procedure surgery zone catheter',
    reason: 'of tissue and ice',
  },
  { word: 'llama', before: 'alpaca', behind: 'farm wool herd trek ranch', reason: 'the animal' },
  {
    word: 'policy',
    before: `foreign monetary fiscal public privacy insurance economic immigration trade government refund return company
      health energy industrial security tax`,
    behind: 'maker making paper proposal brief debate holder wonk',
    reason: 'what governments and firms have',
  },
  {
    word: 'temperature',
    before: 'room body water sea surface global ambient air operating average ocean',
    behind: 'rise sensor rising record',
    reason: 'of things',
  },
  {
    word: 'precision',
    behind: 'agriculture medicine engineering strike tool farming',
    reason: 'exactness in other trades',
  },
  {
    word: 'recall',
    before: 'product vehicle safety food car total',
    behind: 'election notice campaign',
    reason: 'of goods and officials',
  },
  {
    word: 'circuit',
    before: 'electrical electric integrated short racing race court motor analog digital quantum',
    behind: 'court board breaker judge',
    reason: 'of electricity, races and law',
  },
  { word: 'momentum', before: 'political angular campaign market sale', reason: 'of things and campaigns' },
  { word: 'representation', before: 'legal political proportional female minority parliamentary', reason: 'of people' },
  { word: 'pruning', before: 'tree rose garden hedge shrub', behind: 'shears saw', reason: 'of plants' },
  { word: 'hallucination', before: 'auditory hypnagogic drug olfactory tactile', reason: 'of the mind' },
  { word: 'guardrail', before: 'highway road bridge metal steel', reason: 'beside roads' },
  { word: 'scheming', before: 'his her their', behind: 'politician villain', reason: 'of people' },
  {
    word: 'reward',
    before: 'cash financial loyalty customer',
    behind: 'card program point scheme',
    reason: 'money for custom',
  },
];
