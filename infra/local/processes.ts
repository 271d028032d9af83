import { type ChildProcess, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A program that runs: how to end it, and how to hear that it ended. */
export interface Running {
  readonly pid: number;
  /** Resolves when the process is gone, with a few words on how. */
  readonly ended: Promise<string>;
  /** Asks it to stop and waits until it has; forces it when it does not listen. */
  stop(): Promise<void>;
  /** Ends it at once. */
  force(): void;
}

/** The full command line of a process, or undefined when there is none of that number. */
export function commandLineOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
  } catch {
    return process.platform === 'linux' ? undefined : askPs(pid);
  }
}

function askPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** True when the process lives and is the one meant: numbers are used again, so its command line must say so too. */
export function isRunning(pid: number, mark: string): boolean {
  return commandLineOf(pid)?.includes(mark) ?? false;
}

/** Sends a signal; a process that is already gone is no error. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Already gone, which is what we wanted.
  }
}

/** A process that an earlier start left behind, and how patient to be with it. */
interface Leftover {
  readonly pid: number;
  /** Part of its command line: numbers are used again. */
  readonly mark: string;
  readonly polite: NodeJS.Signals;
  /** Milliseconds until force is used. */
  readonly patience: number;
}

/** Ends a process that an earlier start left behind: first politely, then by force. */
export async function endLeftover({ pid, mark, polite, patience }: Leftover): Promise<void> {
  if (!isRunning(pid, mark)) return;
  signal(pid, polite);
  const deadline = Date.now() + patience;
  while (isRunning(pid, mark) && Date.now() < deadline) await pause(50);
  if (isRunning(pid, mark)) signal(pid, 'SIGKILL');
  while (isRunning(pid, mark)) await pause(50);
}

/** Watches over a child: `polite` asks it to stop, `forced` follows after `patience` milliseconds. */
export function watch(
  child: ChildProcess,
  { polite, forced, patience }: { polite: NodeJS.Signals; forced: NodeJS.Signals; patience: number },
): Running {
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, name) => resolve(name ? `signaal ${name}` : `code ${code}`));
  });
  const stop = async (): Promise<void> => {
    child.kill(polite);
    const late = setTimeout(() => child.kill(forced), patience);
    await ended;
    clearTimeout(late);
  };
  return { pid: child.pid ?? 0, ended, stop, force: () => void child.kill(forced) };
}
