// What the command does once Node keeps its compiled code: in the main thread, and in each thread that looks at files.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { causeOf } from './files.ts';
import { serve, type StartWorker, type WorkerTask } from './pool.ts';
import { run } from './run.ts';

if (isMainThread) await start();
else if (parentPort) serve(parentPort, workerData as WorkerTask, (name) => import(name));

async function start(): Promise<void> {
  // Whoever reads the output may stop reading (`| head`); that is no error. What did not fit on a disk is none of what was found.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    process.stderr.write(`aws-credentials-lint: cannot write the report: ${causeOf(error)}\n`);
  });
  process.stderr.on('error', () => undefined);

  const cwd = currentFolder();
  if (cwd === undefined) {
    process.stderr.write('aws-credentials-lint: the folder that this was started in is gone\n');
    process.exitCode = 2;
    return;
  }

  // A thread begins as the command does.
  const startWorker: StartWorker = (task) => new Worker(new URL('main.js', import.meta.url), { workerData: task });

  // Not `process.exit`: it would cut off what a pipe has not taken yet.
  const code = await run(process.argv.slice(2), {
    cwd,
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    startWorker,
  });
  process.exitCode ??= code;
}

/** Where the user stands. Somebody may have taken the folder away. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
