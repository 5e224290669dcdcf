/** Addresses of one page at several hosts, or in several forms, as text/identifier.ts writes them (`urlKey`). */
export const samePages: { id: string; address: RegExp; page: string; reason: string }[] = [
  {
    id: 'openreview',
    address:
      /^(?:api\d?\.)?openreview\.net\/(?:forum|pdf|attachment|revisions|references\/pdf)\?(?:.*&)?id=([\w-]{1,40}).*$/,
    page: 'openreview.net/forum?id=$1',
    reason: 'forum, PDF and attachments of one submission',
  },
  {
    id: 'acl',
    address: /^(?:aclanthology\.org|aclweb\.org\/anthology)\/([\w.-]{1,60}?)(?:\.pdf|\.bib)?$/,
    page: 'aclanthology.org/$1',
    reason: 'old and new home of the ACL Anthology',
  },
  {
    id: 'pmlr',
    address: /^proceedings\.mlr\.press\/(v\d{1,4})\/([\w-]{1,80})(?:\.html|\/[\w-]{1,80}\.pdf)$/,
    page: 'proceedings.mlr.press/$1/$2.html',
    reason: 'page and PDF of PMLR',
  },
  {
    id: 'semantic-scholar',
    address:
      /^(?:semanticscholar\.org\/(?:paper\/(?:[^/]{0,300}\/)?|reader\/)|api\.semanticscholar\.org\/(?:graph\/v1\/paper\/)?)([0-9a-f]{40}).*$/i,
    page: 'semanticscholar.org/paper/$1',
    reason: 'the title in the address says nothing: the number counts',
  },
  {
    id: 'forums',
    address: /^(?:(?:alignmentforum|lesswrong|lesserwrong|greaterwrong)\.(?:org|com))\/posts\/(\w+)(?:\/.*)?$/,
    page: 'lesswrong.com/posts/$1',
    reason: 'forums that share their posts; the words behind the id may change',
  },
  {
    id: 'x',
    address: /^(?:m\.|mobile\.)?(?:twitter|x)\.com\/(.*)$/,
    page: 'x.com/$1',
    reason: 'one site with two names',
  },
  {
    id: 'youtube',
    address: /^youtu\.be\/([\w-]+).*$/,
    page: 'youtube.com/watch?v=$1',
    reason: 'short and long form',
  },
  {
    id: 'github',
    address: /^(github\.com\/[^/]+\/[^/]+?)(?:\.git|\/(?:tree|blob)\/(?:main|master))?$/,
    page: '$1',
    reason: 'a repository, by the address that it is cloned from and by those of its main branch',
  },
];

/** The one address (a `urlKey`) of a page that is known by several. */
export function samePage(key: string): string {
  const row = samePages.find(({ address }) => address.test(key));
  return row ? key.replace(row.address, row.page) : key;
}
