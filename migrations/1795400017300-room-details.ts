import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a room is in the venue, how many it seats, and who is called about it. */
export class RoomDetails1795400017300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE room
        ADD place text,
        ADD seats integer,
        ADD contact text,
        ADD CONSTRAINT ck_room_details CHECK (place ~ '\\S' AND contact ~ '\\S'),
        ADD CONSTRAINT ck_room_seats CHECK (seats BETWEEN 1 AND 100000)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE room DROP contact, DROP seats, DROP place`);
  }
}
