// Prints `N passed, N failed` from the report of a test run; a file that could not even be loaded is a failure.
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 1;
try {
  const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'));
  passed = report.numPassedTests;
  failed = report.numFailedTests + broken.length;
  if (!report.success && failed === 0) failed = 1;
} catch (error) {
  console.log(`no test report: ${error.message}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
