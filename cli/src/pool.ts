import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { MessagePort, Worker } from 'node:worker_threads';
import type { ScanArguments } from './arguments.ts';
import { causeOf, decoded, type SourceFile } from './files.ts';
import type { ImportPackage } from './languages.ts';
import { createLook, type Look, type Seen } from './look.ts';
import type { Progress } from './progress.ts';
import type { Failure } from './report.ts';

/** What a thread is told when it starts. */
export interface WorkerTask {
  readonly options: ScanArguments;
  readonly cwd: string;
}

/** Starts a thread that calls `serve`. */
export type StartWorker = (task: WorkerTask) => Worker;

/** What came of a file. Can be sent to another thread. */
export type Answer = Failure | Seen | undefined;

/** Files that are looked at by several threads. */
export interface Pool {
  /**
   * What is seen of a file; it may be looked at only when the pool finishes. Never rejects.
   *
   * @param walked how many files have been read so far
   */
  readonly add: (file: SourceFile, walked: number) => Promise<Answer>;
  /** Looks at all that waits: in the threads, or here where none is worth it. */
  readonly finish: (look: Look, progress: Progress) => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * A thread loads ESLint and a parser anew, and warms up anew, while the first one would have the collector of garbage and the
 * compiler of Node beside it. On two cores, several threads are worth it from some eight hundred files on, and never earlier; a
 * thread that loads while a long walk goes on is won. `npm run bench:cli` compares with other linters.
 */
const FILES_OF_A_LONG_WALK = 1000;
const FILES_FOR_A_THREAD = 400;
/** What a thread is asked at a time: one file that it looks at, and one that lies ready. */
const QUESTIONS = 2;

interface Waiting {
  readonly file: SourceFile;
  readonly resolve: (answer: Answer) => void;
}

interface Member {
  readonly worker: Worker;
  /** In the order in which it answers. */
  readonly asked: Waiting[];
}

/** Makes a pool of as many threads as the user wants, or of as many as are worth it. */
export function createPool(options: ScanArguments, cwd: string, startWorker: StartWorker): Pool {
  const waiting: Waiting[] = [];
  const members = new Set<Member>();
  const started: Worker[] = [];
  let added = 0;
  let done = 0;
  let notice = (): void => undefined;

  const settle = ({ resolve }: Waiting, answer: Answer): void => {
    done++;
    resolve(answer);
  };
  const ask = ({ worker, asked }: Member): void => {
    while (asked.length < QUESTIONS) {
      const next = waiting.shift();
      if (!next) return;
      asked.push(next);
      worker.postMessage(next.file);
    }
  };
  const start = (): void => {
    const member: Member = { worker: startWorker({ options, cwd }), asked: [] };
    members.add(member);
    started.push(member.worker);
    member.worker.on('message', (answer: Answer) => {
      const first = member.asked.shift();
      if (first) settle(first, answer);
      ask(member);
      notice();
    });
    member.worker.on('error', (error) => {
      members.delete(member);
      const first = member.asked.shift();
      if (first) settle(first, { kind: 'crash', file: first.file.path, rule: undefined, cause: error.name });
      waiting.unshift(...member.asked.splice(0));
      notice();
    });
  };
  const grow = (wanted: number): void => {
    while (started.length < wanted) start();
    for (const member of members) ask(member);
  };
  return {
    add: (file, walked) => {
      const answer = new Promise<Answer>((resolve) => waiting.push({ file, resolve }));
      added++;
      grow(typeof options.concurrency === 'number' ? Math.min(options.concurrency, added) : Number(walked >= FILES_OF_A_LONG_WALK));
      return answer;
    },
    finish: async (look, progress) => {
      const worth = options.concurrency === 'auto' ? Math.min(availableParallelism(), Math.floor(waiting.length / FILES_FOR_A_THREAD)) : 0;
      // A single one would do what can be done here.
      if (worth > 1) grow(worth);
      while (done < added) {
        const next = members.size === 0 ? waiting.shift() : undefined;
        if (next) settle(next, await answerOf(look, next.file));
        else {
          await new Promise<void>((resolve) => {
            notice = resolve;
          });
        }
        progress.analysed(done, added);
      }
    },
    end: async () => {
      await Promise.all(started.map((worker) => worker.terminate()));
    },
  };
}

/** Answers the questions of a pool, in a thread. */
export function serve(port: MessagePort, { options, cwd }: WorkerTask, importPackage: ImportPackage): void {
  const look = createLook(options, cwd, importPackage);
  // One after the other: a linter holds one file.
  let last: Promise<void> = Promise.resolve();
  port.on('message', (file: SourceFile) => {
    last = last.then(async () => {
      port.postMessage(await answerOf(await look, file));
    });
  });
}

async function answerOf(look: Look, file: SourceFile): Promise<Answer> {
  let text: string;
  try {
    text = decoded(readFileSync(file.path));
  } catch (error) {
    return { kind: 'unreadable', path: file.path, cause: causeOf(error) };
  }
  return look.at(text, file);
}
