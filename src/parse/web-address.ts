/** Longer addresses carry data, not a place. */
const longest = 2000;

/** An http(s) address in full, as written where it can be; null for anything else (mailto:, javascript:, "#top", with a password). */
export function webAddress(written: string, base: string | null = null): string | null {
  const text = written.trim();
  if (text.length > longest) return null;
  let url: URL;
  try {
    url = base === null ? new URL(text) : new URL(text, base);
  } catch {
    return null;
  }
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password) return null;
  if (url.href.length > longest) return null;
  return /^https?:\/\/[^\s<>"]+$/.test(text) ? text : url.href;
}

/** Query parameters that say where a reader came from, not what is read. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|__hs\w+|_hsenc|_hsmi)$/i;

/** An address without tracking parameters; unchanged, letter by letter, where it has none. */
export function withoutTracking(address: string): string {
  const query = address.indexOf('?');
  if (query < 0) return address;
  const hash = address.indexOf('#', query);
  const end = hash < 0 ? address.length : hash;
  const parameters = address.slice(query + 1, end).split(/[&?]/);
  const kept = parameters.filter((parameter) => !tracking.test(parameter.split('=', 1)[0] as string));
  if (kept.length === parameters.length) return address;
  return address.slice(0, query) + (kept.length > 0 ? `?${kept.join('&')}` : '') + address.slice(end);
}
