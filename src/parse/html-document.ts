import { parseHtml } from '../text/parse-html.ts';

/** What is used of the DOM; linkedom's nodes have it. */
export interface HtmlNode {
  nodeType: number;
  localName: string;
  childNodes: ArrayLike<HtmlNode>;
  textContent: string | null;
  parentNode: HtmlNode | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): HtmlNode | null;
  querySelectorAll(selector: string): ArrayLike<HtmlNode> & Iterable<HtmlNode>;
  remove(): void;
}

export interface HtmlDocument extends HtmlNode {
  body: HtmlNode;
}

/** Deeper nesting is no page that anyone wrote, and tree walkers take the square of it. */
const deepest = 400;

/** UTF-16 code units of HTML, embedded data left out, above which no tree is built. */
const largest = 8 * 1024 * 1024;

/** Elements that may stay open (`<p>`, `<li>`) or have no end, and so say nothing about depth. */
const unclosed =
  /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|colgroup|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const outermost = /<(?:!doctype|\/?(?:html|head|body))(?=[\s>])[^<>]*>/gi;

/** Elements with nothing to read: programs, forms, pictures, other pages, ways around the site. */
const unread =
  'script,style,noscript,template,iframe,frame,object,embed,svg,canvas,audio,video,picture,img,map,form,button,input,select,textarea,dialog,nav,annotation,annotation-xml,meta[http-equiv],base,[hidden],[aria-hidden="true"],[role="navigation"]';

/** A tree of HTML, or null for what is too large or nested too deep for one. */
export function htmlDocument(source: string): HtmlDocument | null {
  const html = source.replace(/(["'])data:[^"']*(["'])/g, '$1$2');
  if (html.length > largest || isTooDeep(html)) return null;
  // HTML may leave out the tags of its outermost elements; linkedom adds none, and loses what stands outside them.
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const whole = isWhole ? html : `<!doctype html><html><head></head><body>${html.replace(outermost, '')}</body></html>`;
  const document: unknown = parseHtml(whole);
  return document as HtmlDocument;
}

/** Takes out what no reader of the page sees. */
export function removeUnread(document: HtmlDocument): void {
  for (const element of [...document.querySelectorAll(unread)]) element.remove();
  for (const element of [...document.querySelectorAll('[style]')]) {
    if (/display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i.test(element.getAttribute('style') ?? ''))
      element.remove();
  }
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (unclosed.test((match[2] as string).toLowerCase())) continue;
    depth = match[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
