/** What a page of the site answers with; web/serve.ts puts it on the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

export function answer(
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Answer {
  return { status, body, headers: { ...always, 'content-type': type, 'cache-control': 'no-cache', ...headers } };
}

export function json(status: number, value: unknown): Answer {
  return answer(status, 'application/json; charset=utf-8', `${JSON.stringify(value)}\n`);
}

/** A page that may load nothing but what `policy` (a Content-Security-Policy) allows. */
export function html(body: string, policy: string): Answer {
  return answer(200, 'text/html; charset=utf-8', body, { 'content-security-policy': policy });
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
