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

/** An address without tracking parameters, in its query and behind a `#`; else unchanged, letter by letter. */
export function withoutTracking(address: string): string {
  const hash = address.indexOf('#');
  const whole = hash < 0 ? address : address.slice(0, hash);
  const fragment = hash < 0 ? '' : address.slice(hash + 1);
  const query = whole.indexOf('?');
  const kept = query < 0 ? '' : untracked(whole.slice(query + 1));
  const anchor = untracked(fragment);
  return (
    (query < 0 ? whole : whole.slice(0, query)) + (kept === '' ? '' : `?${kept}`) + (anchor === '' ? '' : `#${anchor}`)
  );
}

/** Some senders join their parameters with a second `?`. */
function untracked(parameters: string): string {
  const parts = parameters.split(/(?=[&?])/);
  const kept = parts.filter((part) => !tracking.test(part.replace(/^[&?]/, '').split('=', 1)[0] ?? ''));
  return kept.length === parts.length ? parameters : kept.join('').replace(/^[&?]/, '');
}
