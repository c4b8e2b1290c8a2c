import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { Session } from '../programme/session.entity.js';

/** What the screen of a plenary shows of what groups report. What it showed before is not kept. */
@Entity()
export class PlenaryScreen {
  @PrimaryColumn('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  session?: Session;

  /** Null where it shows the meeting and the session alone. */
  @Column('uuid', { nullable: true })
  groupId!: string | null;

  /** The slide's id in its group; where there is no such slide any more, the group's first one is shown. */
  @Column('text', { nullable: true })
  slide!: string | null;
}
