/** What is shown while a scan takes its time. */
export interface Progress {
  /** So many files were read. */
  readonly read: (files: number) => void;
  /** So many of the files that are worth it were analysed. */
  readonly analysed: (done: number, all: number) => void;
  /** Takes away what is shown. */
  readonly end: () => void;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Nobody looks for a bar in what takes no longer, in milliseconds. */
const PATIENCE = 1000;
/** The bar is drawn no more often, in milliseconds. */
const PAUSE = 100;
const WIDTH = 24;

/**
 * A line on a terminal that says how far the scan is, from its second second on. Writes nothing elsewhere.
 *
 * @param now the time in milliseconds
 */
export function createProgress(terminal: Terminal, env: Readonly<Record<string, string | undefined>>, now: () => number = Date.now): Progress {
  if (terminal.isTTY !== true || env['TERM'] === 'dumb') return { read: () => undefined, analysed: () => undefined, end: () => undefined };
  const start = now();
  let drawn: number | undefined;
  const draw = (text: () => string): void => {
    const time = now();
    if (time - start < PATIENCE || (drawn !== undefined && time - drawn < PAUSE)) return;
    drawn = time;
    terminal.write(`\r\u001B[2K${text()}`);
  };
  return {
    read: (files) => {
      draw(() => `${files.toLocaleString('en')} files read`);
    },
    analysed: (done, all) => {
      const filled = Math.round((done / Math.max(all, 1)) * WIDTH);
      draw(() => `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done.toLocaleString('en')} of ${all.toLocaleString('en')} files analysed`);
    },
    end: () => {
      if (drawn !== undefined) terminal.write('\r\u001B[2K');
      drawn = undefined;
    },
  };
}
