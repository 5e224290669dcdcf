import type { OnProgress, Progress } from '../../pipeline/change.ts';

const words: Record<Progress['stage'], string> = {
  linking: 'linking briefs',
  comparing: 'comparing briefs',
  writing: 'writing',
};

interface ProgressLine {
  say: (text: string) => void;
  show: OnProgress;
}

/** Work with a line on the terminal that says what it is busy with; nothing in a pipe. */
export async function withProgress<T>(work: (line: ProgressLine) => Promise<T>): Promise<T> {
  const { stderr } = process;
  const say = (text: string) => {
    if (stderr.isTTY) stderr.write(`\r\x1b[2K${text}`);
  };
  const show: OnProgress = ({ stage, done, of }) => {
    const count = `: ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`;
    say(words[stage] + (stage === 'writing' ? '' : count));
  };
  try {
    return await work({ say, show });
  } finally {
    say('');
  }
}
