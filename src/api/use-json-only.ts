import type { Plugin } from 'graphql-yoga';

/**
 * A plugin for yoga: takes bodies, and in addresses what is no query, as JSON alone. Forms and plain text are what a
 * foreign page can send in a visitor's name without being asked first (CSRF).
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request, url, endResponse, fetchAPI }) {
      const refuse = (status: number, message: string) => {
        const body = { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] };
        endResponse(fetchAPI.Response.json(body, { status }));
      };
      if (request.method === 'POST' && !isJsonType(request.headers.get('content-type'))) {
        refuse(415, 'Send the query as JSON, with the header content-type: application/json.');
      }
      const broken = jsonParameters.find((name) => !isJson(url.searchParams.get(name)));
      if (request.method === 'GET' && broken) refuse(400, `"${broken}" in the address is not JSON.`);
    },
  };
}

const jsonParameters = ['variables', 'extensions'];

function isJsonType(contentType: string | null): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return type === 'application/json' || type === 'application/graphql+json';
}

/** What is left out or empty is fine. */
function isJson(text: string | null): boolean {
  if (!text) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
