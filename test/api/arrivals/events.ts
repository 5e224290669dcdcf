/** Reads server-sent events as they come. */

export interface Event {
  event: string;
  // biome-ignore lint/suspicious/noExplicitAny: what comes has the shape of its query
  data: any;
}

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
}

/** Asks for events; rejects where none are answered. */
export async function askForEvents(url: string, body: Asked, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  if (response.headers.get('content-type') !== 'text/event-stream') throw new Error(await response.text());
  return response;
}

/** The events of an answer. Comments, which keep the connection alive, are left out. Throws where it is cut. */
export async function* eventsOf(response: Response): AsyncGenerator<Event> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const piece of response.body ?? []) {
    text += decoder.decode(piece, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = eventOf(text.slice(0, end));
      text = text.slice(end + 2);
      if (event) yield event;
    }
  }
}

function eventOf(block: string): Event | null {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  const event = field('event');
  if (event === undefined) return null;
  const data = field('data');
  return { event, data: data ? JSON.parse(data) : null };
}
