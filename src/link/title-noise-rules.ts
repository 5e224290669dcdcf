/** Words around a title that are no part of it. `place`: in front of the title, behind it, or either. */
export const noiseWords: {
  words: string;
  place: 'front' | 'behind' | 'both';
  /** Counts only around a title in quotation marks or emphasis: without those it may begin a title. */
  quoted: boolean;
  reason: string;
}[] = [
  { words: 'paper article preprint title titled entitled called', place: 'front', quoted: false, reason: 'Paper: …' },
  { words: 'paper article preprint pdf', place: 'behind', quoted: false, reason: '… (paper)' },
  { words: 'see read cf eg ie also e g i', place: 'front', quoted: false, reason: 'pointing at it' },
  {
    words: 'the a an this that their his her its our my your new recent latest original famous seminal classic',
    place: 'front',
    quoted: true,
    reason: 'the recent paper "…"',
  },
  {
    words: 'study work research report publication manuscript researcher author team',
    place: 'front',
    quoted: true,
    reason: 'their study "…"',
  },
  {
    words: 'published released introduced presented wrote described proposed is was has have in by of from with',
    place: 'front',
    quoted: true,
    reason: 'published "…"',
  },
  { words: 'paper article study work research by the', place: 'behind', quoted: true, reason: '"…" paper, by …' },
  {
    words: 'in at by of the on from and et al eds ed author authors published presented appeared accepted to appear as',
    place: 'behind',
    quoted: false,
    reason: 'where it appeared',
  },
  { words: 'by and et al author', place: 'front', quoted: false, reason: 'who wrote it' },
  {
    words: 'oral poster spotlight award best outstanding',
    place: 'behind',
    quoted: false,
    reason: 'how it was presented',
  },
  { words: 'pp p page vol volume no number issue', place: 'behind', quoted: false, reason: 'where in the volume' },
  {
    words:
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    place: 'behind',
    quoted: false,
    reason: 'dates',
  },
];

/** Words of which one says that a venue is named. In the singular, in lower case. */
export const venues: { words: string; reason: string }[] = [
  {
    words:
      'neurip nips neurips icml iclr acl emnlp naacl eacl aacl coling conll tacl colm lrec cvpr iccv eccv wacv bmvc miccai aaai ijcai aamas aistats aistat uai colt alt kdd www sigir cikm wsdm recsys corl rss icra iros icassp interspeech chi fat facct aies jmlr tmlr jair tpami pami ijcv pnas cacm siggraph focs stoc soda podc osdi sosp mlsys usenix ndss satml log l4dc automl ecml pkdd',
    reason: 'short names of conferences and journals',
  },
  { words: 'arxiv biorxiv medrxiv corr ssrn openreview pmlr preprint', reason: 'preprints and proceedings' },
  {
    words: 'nature science cell lancet nejm elsevier springer ieee acm mit oxford cambridge',
    reason: 'journals and publishers',
  },
  {
    words:
      'proceeding proc conference conf symposium workshop journal transaction advance annual meeting lecture note press',
    reason: 'kinds of venues',
  },
];

/** Words of which the long names of venues are made; they count beside a word of the rows above alone. */
export const venueParts =
  'international national european american north asian asia pacific joint association society neural information processing system machine learning representation computer vision pattern recognition artificial intelligence computational computing linguistic language empirical method natural robotic robot automation knowledge discovery data mining statistic statistical uncertainty theory research letter communication human factor advancement signal speech acoustic web world wide review medicine medical biology physic review main track finding volume long short paper th st nd rd for';
