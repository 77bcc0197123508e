// Prints the totals of a test run from vitest's JSON report, as CI reads them. Fails where no report was written, where a
// test failed, or where none ran: an empty run must not look like a good one.

import { readFileSync } from 'node:fs';

const { passed, failed } = readTotals(process.argv[2]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;

function readTotals(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    // A test file that does not load holds no test that could fail; its suite is what failed.
    const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0);
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch (error) {
    console.error(`The test run left no report: ${error.message}`);
    return { passed: 0, failed: 0 };
  }
}
