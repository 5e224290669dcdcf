import type { Random } from '../../eval/seeded-random.ts';
import { zipf } from './zipf.ts';

/** The second word of a concept's label; the first is made up. */
export const nouns =
  'attention,pruning,decoding,routing,sampling,alignment,pretraining,distillation,retrieval,planning,memory,grounding,tuning,merging,scaling,caching,parsing,ranking,tracing,probing,masking,folding,matching,mixing,binding,steering,sketching,tokenization,quantization,regularization,normalization,calibration,augmentation,embedding,clustering,diffusion,compression,verification,segmentation,imitation,exploration,adaptation,optimization,factorization,interpolation,extrapolation,aggregation,annealing,bootstrapping,pooling'.split(
    ',',
  );

const onsets = 'b,br,c,d,dr,f,g,gl,h,k,l,m,n,p,pr,r,s,st,t,tr,v,z'.split(',');
const vowels = 'a,e,i,o,u,ai,eo,ua'.split(',');
const endings = 'lvic,rdan,nthor,sken,mbrel,xil,grant,ptos,rvan,lmund'.split(',');

/** A made-up word, another for each number. */
export function stem(number: number): string {
  const at = (list: string[], index: number) => list[index % list.length] as string;
  const [first, second] = [Math.floor(number / endings.length), Math.floor(number / (endings.length * onsets.length))];
  return `${at(onsets, first)}${at(vowels, second + number)}${at(endings, number)}${second > 0 ? at(vowels, second) : ''}`;
}

/** The first of a list is drawn most, the second half as often. */
export const pick = <T>(list: readonly T[], random: Random) => list[zipf(list.length, 1)(random)] as T;

export const outlets = Array.from({ length: 40 }, (_, number) => {
  const names = 'Ledger,Relay,Margin,Signal,Notebook,Digest,Courier,Lantern,Beacon,Almanac'.split(',');
  return `${stem(900 + number * 3).replace(/^./, (letter) => letter.toUpperCase())} ${names[number % names.length]}`;
});

export const who =
  'hospitals,banks,schools,farms,ports,courts,cities,airlines,factories,libraries,museums,mines,startups,ministries,kitchens,theatres'.split(
    ',',
  );
const does =
  'helped,surprised,slowed,changed,cheered,tested,doubled,replaced,reshaped,outlived,followed,simplified,repaired,postponed'.split(
    ',',
  );
const how =
  'last spring,within weeks,at half the cost,without extra data,on old hardware,against all advice,after two failed trials,in three countries,for the first time,by mistake,under strict rules,with a small crew,over a long weekend,despite many doubts'.split(
    ',',
  );
const why =
  'the numbers were small,nobody had looked,the rules were clear,the budget was gone,the data was free,the code was short,the winter was long,the team was new,the old one broke,it was asked for'.split(
    ',',
  );

/** A sentence that names the terms, unlike most others. */
export function sentence(random: Random, ...terms: string[]): string {
  const said = terms.length > 0 ? terms.join(' together with ') : `a plan of ${2 + random.below(97)} steps`;
  const [one, other] = [random.pick(who), random.pick(who)];
  const reason = random.pick(why);
  const number = 2 + random.below(997);
  switch (random.below(4)) {
    case 0:
      return `In ${number} ${one}, ${said} ${random.pick(does)} ${other} ${random.pick(how)}, because ${reason}.`;
    case 1:
      return `What ${said} ${random.pick(does)} ${random.pick(how)} took ${one} ${number} days, and ${reason}.`;
    case 2:
      return `Since ${reason}, ${number} ${one} tried ${said} ${random.pick(how)} and ${random.pick(does)} ${other}.`;
    default:
      return `The ${one} that ${random.pick(does)} ${said} ${random.pick(how)} now number ${number}, and ${reason}.`;
  }
}
