/** What other processes cost, from /proc: benches run on Linux. */
import { readFileSync } from 'node:fs';

/** /proc counts processor time in hundredths of a second on every Linux that Node runs on. */
const ticks = 100;

/** Seconds of processor time that a process has taken, in all its threads. */
export function cpuOf(pid: number): number {
  const [user, system] = timesOf(pid).slice(0, 2) as [number, number];
  return (user + system) / ticks;
}

/** Seconds that children of this process took which have ended, with their own children. */
export function cpuOfEndedChildren(): number {
  const [, , user, system] = timesOf(process.pid) as [number, number, number, number];
  return (user + system) / ticks;
}

function timesOf(pid: number): number[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The command's name stands in brackets and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).map(Number);
}

/** Memory of a process in MB: what is resident now, and the most that ever was. */
export function memoryOf(pid: number): { resident: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { resident: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
