/** Words around a title that are no part of it. */
export interface NoiseRow {
  words: string;
  place: 'front' | 'behind';
  /** Counts only around a title in quotation marks or emphasis: without those it may belong to a title. */
  quoted: boolean;
  /** Says that what follows is a paper: one such word must stand in front of a quoted title, if any does. */
  says: boolean;
  reason: string;
}

export const noiseWords: NoiseRow[] = [
  {
    words: 'paper article preprint title titled entitled called',
    place: 'front',
    quoted: false,
    says: true,
    reason: 'Paper: …',
  },
  { words: 'by and et al author', place: 'front', quoted: false, says: true, reason: 'who wrote it' },
  {
    words: 'study work research report publication manuscript see read cf',
    place: 'front',
    quoted: true,
    says: true,
    reason: 'their study "…"',
  },
  {
    words: 'published released introduced presented wrote proposed',
    place: 'front',
    quoted: true,
    says: true,
    reason: 'Roe et al. published "…"',
  },
  {
    words: 'the a an this that their his her its our my your new recent latest original famous seminal classic in of',
    place: 'front',
    quoted: true,
    says: false,
    reason: 'in the recent paper "…"; alone, they make a title of their own: A New "…"',
  },
  { words: 'paper article preprint pdf', place: 'behind', quoted: false, says: false, reason: '… (paper)' },
  {
    words: 'in at by of the on from and et al eds ed author published presented appeared accepted to appear',
    place: 'behind',
    quoted: false,
    says: false,
    reason: 'where it appeared',
  },
  {
    words: 'oral poster spotlight award best outstanding',
    place: 'behind',
    quoted: false,
    says: false,
    reason: 'how it was presented',
  },
  {
    words: 'pp p page vol volume no number issue',
    place: 'behind',
    quoted: false,
    says: false,
    reason: 'where in the volume; the numbers count beside a venue alone',
  },
];

export const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';

/** Words of which one says that a venue is named. */
export const venues: { words: string; reason: string }[] = [
  {
    words:
      'neurips nips icml iclr acl emnlp naacl eacl aacl coling conll tacl colm lrec cvpr iccv eccv wacv bmvc miccai aaai ijcai aamas aistat uai colt alt kdd www sigir cikm wsdm recsys corl rss icra iros icassp interspeech chi facct aies jmlr tmlr jair tpami pami ijcv pnas cacm siggraph focs stoc soda podc osdi sosp mlsys usenix ndss satml log l4dc automl ecml pkdd',
    reason: 'short names of conferences and journals',
  },
  { words: 'arxiv biorxiv medrxiv corr ssrn openreview pmlr preprint', reason: 'preprints and proceedings' },
  { words: 'nature science cell lancet nejm elsevier springer ieee acm mit oxford cambridge', reason: 'publishers' },
  {
    words: 'proceeding proc conference conf symposium workshop journal transaction advance',
    reason: 'kinds of venues',
  },
];

/** Words of which the long names of venues are made; they count beside a word of the rows above alone. */
export const venueParts =
  'international national european american north asian asia pacific joint association society neural information processing system machine learning representation computer vision pattern recognition artificial intelligence computational computing linguistic language empirical method natural robotic robot automation knowledge discovery data mining statistic statistical uncertainty theory research letter communication human factor signal speech acoustic web world wide review medicine medical biology physic main track finding annual meeting lecture note press th st nd rd for';

/** Words which say that a text is about the paper whose identifier it gives. */
export const aboutWords = {
  words:
    'reply response comment commentary rebuttal critique criticism review correction corrigendum erratum retraction revisited revisiting rethinking replication reproducing reproducibility summary explained',
  reason: '"Comment on arXiv:1706.03762"',
};
