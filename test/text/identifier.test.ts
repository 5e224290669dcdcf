import { describe, expect, it } from 'vitest';
import { arxivForms, arxivIdOf, doiOf, tracking, urlKey } from '../../src/text/identifier.ts';
import { processorTime } from '../processor-time.ts';

describe('arxivIdOf', () => {
  it.each([
    ['2312.14302', '2312.14302'],
    ['2312.14302v3', '2312.14302'],
    ['arXiv:2312.14302v2 [cs.LG]', '2312.14302'],
    ['see arXiv 2312.14302.', '2312.14302'],
    ['https://arxiv.org/abs/2312.14302', '2312.14302'],
    ['https://arxiv.org/pdf/2312.14302v1.pdf', '2312.14302'],
    ['https://www.arxiv.org/html/2312.14302v1?x=1#S2', '2312.14302'],
    ['https://ar5iv.labs.arxiv.org/html/1611.03530', '1611.03530'],
    ['https://huggingface.co/papers/2402.17764', '2402.17764'],
    ['https://doi.org/10.48550/arXiv.2312.14302', '2312.14302'],
    ['arXiv:0801.0437', '0801.0437'],
    ['hep-th/9711200', 'hep-th/9711200'],
    ['https://arxiv.org/abs/math.GT/0309136v2', 'math/0309136'],
  ])('%s', (text, id) => expect(arxivIdOf(text)).toBe(id));

  it.each([
    '2313.14302',
    '1234.5678 tokens',
    'version 2312.14302 of it',
    '2312.143021',
    '10.1038/nature14539',
    'arXiv',
    '',
  ])('no id: %s', (text) => expect(arxivIdOf(text)).toBeNull());
});

it.each(arxivForms)('an arXiv id: $reason', (row) => {
  const texts = [
    '2312.14302v3',
    'as arXiv:2312.14302 says',
    'https://arxiv.org/e-print/2312.14302',
    'https://hf.co/papers/2312.14302',
  ];
  const [text = '', ...more] = texts.filter((each) => arxivForms.find(({ form }) => form.test(each)) === row);
  expect(more).toEqual([]);
  expect(arxivIdOf(text)).toBe('2312.14302');
});

describe('doiOf', () => {
  it.each([
    ['10.1038/Nature14539', '10.1038/nature14539'],
    ['doi:10.1038/nature14539.', '10.1038/nature14539'],
    ['(https://doi.org/10.1145/3292500.3330701)', '10.1145/3292500.3330701'],
    ['https://dx.doi.org/10.1016/S0140-6736(05)71234-5', '10.1016/s0140-6736(05)71234-5'],
    ['https://dl.acm.org/doi/pdf/10.1145/3292500.3330701?casa=1', '10.1145/3292500.3330701'],
    ['https://doi.org/10.1000%2F182', '10.1000/182'],
    ['https://www.science.org/doi/10.1126/science.aaa8415/full', '10.1126/science.aaa8415'],
    ['https://direct.mit.edu/tacl/article/doi/10.1162/tacl_a_00123/98765/A-Study-of-Owls', '10.1162/tacl_a_00123'],
    ['https://academic.oup.com/gji/article/doi/10.1093/gji/ggab123/7123456', '10.1093/gji/ggab123'],
    ['https://doi.org/10.1000/owls/98765', '10.1000/owls/98765'],
    ['https://www.biorxiv.org/content/10.1101/2022.01.31.123456v2.full.pdf', '10.1101/2022.01.31.123456'],
    ['10.1101/123456v1', '10.1101/123456'],
    ['见 10.1038/nature14539。', '10.1038/nature14539'],
  ])('%s', (text, doi) => expect(doiOf(text)).toBe(doi));

  it.each(['10.5/6', '110.1038/nature', 'v10.1038', '10.1038/', 'no'])('no DOI: %s', (text) =>
    expect(doiOf(text)).toBeNull(),
  );
});

describe('urlKey', () => {
  it.each([
    ['https://www.Example.org/News/One/?utm_source=x&utm_medium=mail#top', 'example.org/News/One'],
    ['http://example.org', 'example.org'],
    ['example.org/a?b=2&a=1&fbclid=Z', 'example.org/a?a=1&b=2'],
    ['https://example.org:443/a//', 'example.org/a'],
    ['https://example.org:8080/a', 'example.org:8080/a'],
    ['https://user:secret@example.org/a', 'example.org/a'],
  ])('%s', (url, key) => expect(urlKey(url)).toBe(key));

  it.each(tracking)('leaves out parameters: $reason', ({ parameter }) => {
    const names = ['utm_source', 'gclid', 'mc_cid', 'ref_src'].filter((name) => parameter.test(name));
    expect(names).toHaveLength(1);
    expect(urlKey(`https://example.org/a?${names[0]}=x&b=1`)).toBe('example.org/a?b=1');
  });
  it.each([
    'https://www.example.org/a_b/~c/d.html/',
    'https://www.com',
    'https://www.www.example.org/a',
    'https://example.org/a/../b/./c',
    'https://xn--bcher-kva.example/a',
    'https://10.0.0.1/a',
    'https://example.org//a//',
    'https://a.b',
  ])('%s is the same with a fragment, which is read in full', (url) => expect(urlKey(url)).toBe(urlKey(`${url}#x`)));

  it.each(['mailto:a@example.org', 'javascript:alert(1)', 'file:///etc/passwd', 'just words', '', 'https://'])(
    'no address: %s',
    (url) => expect(urlKey(url)).toBeNull(),
  );
});

it('takes time in proportion to the text, whatever it is made of', () => {
  for (const unit of ['a', ' ', '(', ')', '"', '1', '10.1234/', 'arxiv ', '%2f', '/', 'www.', 'a.', '?ref=']) {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    const spent = processorTime();
    for (const form of [text, `https://example.org/${text}`, `10.1234/${text}`, `arxiv ${text}`]) {
      arxivIdOf(form);
      doiOf(form);
      urlKey(form);
    }
    expect(spent(), JSON.stringify(unit)).toBeLessThan(1.5);
  }
});
