import { ClientError, type ServerError } from './client-error.ts';

export interface Asking {
  /** The server's, with `/graphql`. */
  url: string;
  text: string;
  variables: Record<string, unknown>;
  headers: Record<string, string>;
  fetch: typeof fetch;
  /** Whether the text and variables may be in the address: what proxies and browsers may keep and log. */
  inAddress: boolean;
}

export interface Answered {
  data: unknown;
  errors: ServerError[];
  status: number;
  requestId: string | null;
  /** The graph's version that the answer is of. */
  version: number | null;
}

/** Longer addresses are cut off by some servers on the way. */
const longestAddress = 2000;

/** Sends a request once. Rejects with a ClientError where no answer of GraphQL comes, or with the signal's reason. */
export async function askOnce(asking: Asking, signal: AbortSignal): Promise<Answered> {
  const { response, body } = await sent(asking, signal);
  const { status } = response;
  const facts = { status, requestId: response.headers.get('x-request-id'), retryAfter: retryAfter(response) };
  const answer = parsed(body);
  if (answer === null || (answer.data === undefined && !answer.errors?.length)) {
    throw new ClientError(`The server answered ${status} and no GraphQL.`, { code: 'HTTP', ...facts });
  }
  const { data = null, errors = [] } = answer;
  if (errors.length > 0 && (data === null || !response.ok)) throw errorOf({ errors, data, ...facts });
  const version = Number(response.headers.get('x-graph-version') ?? Number.NaN);
  return { data, errors, status, requestId: facts.requestId, version: Number.isNaN(version) ? null : version };
}

/** The first of an answer's errors, with all the others. */
export function errorOf(facts: {
  errors: ServerError[];
  data: unknown;
  status: number;
  requestId: string | null;
  retryAfter?: number | null;
}) {
  const [first] = facts.errors as [ServerError];
  const requestId = first.extensions?.requestId ?? facts.requestId;
  return new ClientError(first.message, { ...facts, code: first.extensions?.code ?? 'HTTP', requestId });
}

async function sent({ url, text, variables, headers, fetch, inAddress }: Asking, signal: AbortSignal) {
  const query = new URLSearchParams({ query: text, variables: JSON.stringify(variables) });
  const address = `${url}${url.includes('?') ? '&' : '?'}${query}`;
  const accept = { accept: 'application/graphql-response+json', ...headers };
  const [target, init]: [string, RequestInit] =
    inAddress && address.length <= longestAddress
      ? [address, { headers: accept }]
      : [
          url,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...accept },
            body: JSON.stringify({ query: text, variables }),
          },
        ];
  try {
    const response = await fetch(target, { ...init, signal });
    return { response, body: await response.text() };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw new ClientError('The server could not be reached.', { code: 'NETWORK', cause });
  }
}

/** What a body says, where it is an answer of GraphQL. */
export function parsed(body: string): { data?: unknown; errors?: ServerError[] } | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** `Retry-After` in milliseconds: it tells seconds, or a date. */
function retryAfter({ headers }: Response): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
