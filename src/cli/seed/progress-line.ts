import type { OnProgress, Progress } from '../../pipeline/change.ts';

const words: Record<Progress['stage'], string> = {
  linking: 'linking briefs',
  comparing: 'comparing briefs',
  writing: 'writing',
};

/** A line on the terminal that says what a large change is busy with; nothing in a pipe. */
export function progressLine(): { say: (text: string) => void; show: OnProgress; end: () => void } {
  const { stderr } = process;
  const say = (text: string) => {
    if (stderr.isTTY) stderr.write(`\r\x1b[2K${text}`);
  };
  return {
    say,
    show: ({ stage, done, of }) =>
      say(
        stage === 'writing'
          ? words.writing
          : `${words[stage]}: ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`,
      ),
    end: () => say(''),
  };
}
