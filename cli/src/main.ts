#!/usr/bin/env node
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { serve, type StartWorker, type WorkerTask } from './pool.ts';
import { run } from './run.ts';

if (isMainThread) await start();
else if (parentPort) serve(parentPort, workerData as WorkerTask, (name) => import(name));

async function start(): Promise<void> {
  // Whoever reads the output may stop reading (`| head`); that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

  // A thread runs this file, too: the command is one file.
  const startWorker: StartWorker = (task) => new Worker(new URL(import.meta.url), { workerData: task });

  // Not `process.exit`: it would cut off what a pipe has not taken yet.
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    startWorker,
  });
}
