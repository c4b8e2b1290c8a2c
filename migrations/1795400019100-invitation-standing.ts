import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the newest release has made of an invited role, so that what is told later tells of no draft; and the release that its
 * holder was last told of.
 */
export class InvitationStanding1795400019100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE invitation ADD standing jsonb, ADD told_version integer`);
    await runner.query(`UPDATE invitation SET
        told_version = (SELECT max(version) FROM release WHERE release.meeting_id = invitation.meeting_id),
        standing = CASE WHEN ended_at IS NULL THEN jsonb_build_object('state', 'invited', 'kind', shown->'kind',
          'capacity', shown->'capacity', 'sessionKey', session_key, 'itemTitle', shown->'item', 'groupNumber', NULL) END`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE invitation DROP COLUMN told_version, DROP COLUMN standing`);
  }
}
