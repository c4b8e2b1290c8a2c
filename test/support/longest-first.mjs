import Sequencer from '@jest/test-sequencer';

const inBrowser = '/test/browser/';

/** Begins with the tests in a browser, which take longest: none of them is then left to one worker while the others are done. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [
      ...sorted.filter(({ path }) => path.includes(inBrowser)),
      ...sorted.filter(({ path }) => !path.includes(inBrowser)),
    ];
  }
}
