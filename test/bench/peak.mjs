// Loaded before a program (`--import`): tells the process that started it how much memory it held at most, in KB,
// and how long it kept processors busy, in microseconds: other programs of the machine make no difference to that.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`);
  });
}
