import { type EntityManager, In } from 'typeorm';
import { OutputSubmission } from './output-submission.entity.js';

/** What each of these groups has handed in last. */
export function lastSubmissions(manager: EntityManager, groupIds: readonly string[]): Promise<OutputSubmission[]> {
  return manager
    .createQueryBuilder(OutputSubmission, 'submission')
    .distinctOn(['submission.group_id'])
    .where({ groupId: In(groupIds) })
    .orderBy('submission.group_id')
    .addOrderBy('submission.number', 'DESC')
    .getMany();
}
