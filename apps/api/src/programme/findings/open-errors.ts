import type { Problem } from '#contract/problem';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Draft } from '../programme.service.js';
import { FindingReader } from './finding-reader.js';
import { findingSentence } from './finding-sentence.js';

const expected = 'it put right, or set aside with a reason';

/** What stands against a release of a draft. */
@Injectable()
export class OpenErrors {
  constructor(private readonly reader: FindingReader) {}

  /** The errors that nobody has set aside, as problems of which the path is the key of the finding. */
  async of(manager: EntityManager, draft: Draft): Promise<Problem[]> {
    const { list, isComplete } = await this.reader.read(manager, draft);
    const open = list.filter(({ finding, mark }) => finding.grade === 'error' && mark === null);
    const problems = open.map(({ finding }) => ({
      path: finding.key,
      found: findingSentence(finding, 'en'),
      expected,
    }));
    // Among what is not told there may be errors too.
    return isComplete ? problems : [...problems, { path: '', found: 'more findings than are told', expected: 'fewer' }];
  }
}
