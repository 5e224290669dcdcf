import type { Plugin } from 'graphql-yoga';

/** What any page may do with the API. Credentials are never asked for, so no visitor's rights are lent to it. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-request-id, x-graph-version, etag, retry-after',
};

const preflight = {
  ...openToAll,
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, accept, x-graph-version-at-least, if-none-match',
  // Seconds: a day.
  'access-control-max-age': '86400',
  'content-length': '0',
};

/** A plugin for yoga: any page may ask. Yoga's own CORS would repeat the origin that asks instead of saying `*`. */
export function useOpenCors(): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method === 'OPTIONS') endResponse(new fetchAPI.Response(null, { status: 204, headers: preflight }));
    },
    onResponse({ response }) {
      for (const [name, value] of Object.entries(openToAll)) response.headers.set(name, value);
    },
  };
}
