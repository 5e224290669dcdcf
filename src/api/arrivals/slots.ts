import { apiError } from '../api-error.ts';

/** How many streams may be open at a time. */
export interface MostStreams {
  /** Of one client. */
  client: number;
  /** Of all clients. */
  all: number;
}

/** Counts open streams. `take` throws where there are too many; what it returns gives the place back, once. */
export function streamSlots(most: MostStreams): { take: (client: string) => () => void } {
  const open = new Map<string, number>();
  let all = 0;
  return {
    take(client) {
      const own = open.get(client) ?? 0;
      if (own >= most.client) {
        const message = `You follow ${own} streams already, which is the most. End one of them first.`;
        throw apiError('TOO_MANY_REQUESTS', message);
      }
      if (all >= most.all) {
        throw apiError('TOO_MANY_REQUESTS', `The server has ${all} streams open, which is the most. Try again later.`);
      }
      open.set(client, own + 1);
      all += 1;
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        all -= 1;
        const left = (open.get(client) ?? 1) - 1;
        if (left > 0) open.set(client, left);
        else open.delete(client);
      };
    },
  };
}
