import { writeFileSync } from 'node:fs';

/** Writes the paths of the suites that have failed to a file, as a list in JSON: for whoever runs them once more. */
export default class FailedSuites {
  constructor(_config, { file }) {
    this.file = file;
  }

  onRunComplete(_contexts, { testResults }) {
    const failed = testResults.filter(({ numFailingTests, testExecError }) => numFailingTests > 0 || testExecError);
    writeFileSync(this.file, JSON.stringify(failed.map(({ testFilePath }) => testFilePath)));
  }
}
