import type { Plugin } from 'graphql-yoga';
import { apiError } from '../api-error.ts';
import type { Asked } from '../fresh/use-wholeness.ts';

/** A plugin for yoga: begins a subscription for those alone who can read its events. */
export function useEventStream(): Plugin<Asked> {
  return {
    onSubscribe({ args, setResultAndStopExecution }) {
      const { takesEvents, outcome } = args.contextValue as Asked;
      outcome.follows = takesEvents;
      if (takesEvents) return;
      const message = 'A subscription answers by events. Send the header accept: text/event-stream.';
      setResultAndStopExecution({ errors: [apiError('BAD_USER_INPUT', message, { http: { status: 406 } })] });
    },
  };
}
