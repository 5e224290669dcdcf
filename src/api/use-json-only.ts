import type { Plugin } from 'graphql-yoga';

/**
 * A plugin for yoga: takes bodies as JSON alone. Forms and plain text are what a foreign page can send in a visitor's
 * name without being asked first (CSRF).
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request, endResponse, fetchAPI }) {
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
      if (type === 'application/json' || type === 'application/graphql+json') return;
      const message = 'Send the query as JSON, with the header content-type: application/json.';
      const body = { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] };
      endResponse(fetchAPI.Response.json(body, { status: 415, statusText: 'Unsupported Media Type' }));
    },
  };
}
