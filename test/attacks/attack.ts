import type { Reply, Target } from './target.ts';

/** What somebody could send, and how it must end. */
export interface Attack {
  name: string;
  send: (target: Target) => Promise<Reply | Reply[]>;
  /** `refused`: an error and no data. `absorbed`: an answer like any other, at no great cost. */
  end: 'refused' | 'absorbed';
}

export const refused = (name: string, send: Attack['send']): Attack => ({ name, send, end: 'refused' });
export const absorbed = (name: string, send: Attack['send']): Attack => ({ name, send, end: 'absorbed' });
