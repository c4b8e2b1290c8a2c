import type { RoleState } from '#contract/fields';
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { BreakoutGroup } from './breakout-group.entity.js';
import { Item } from './item.entity.js';
import { MeetingPerson } from './meeting-person.entity.js';
import { Session } from './session.entity.js';

export type RoleKind = 'moderator' | 'speaker' | 'coFacilitator' | 'rapporteur';

/**
 * What a person does in a session: in the session itself (moderator), in one of its items (speaker) or in one of its
 * groups.
 */
@Entity()
@Check('ck_role_state', `state IN ('toBeConfirmed', 'invited', 'confirmed', 'declined')`)
@Check(
  'ck_role_place',
  `CASE kind
    WHEN 'moderator' THEN item_id IS NULL AND group_id IS NULL
    WHEN 'speaker' THEN item_id IS NOT NULL AND group_id IS NULL
    WHEN 'coFacilitator' THEN item_id IS NULL AND group_id IS NOT NULL
    WHEN 'rapporteur' THEN item_id IS NULL AND group_id IS NOT NULL
    ELSE false
  END`,
)
@Check('ck_role_ordinal', `ordinal >= 0`)
export class Role {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  kind!: RoleKind;

  @Index()
  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  session?: Session;

  @Index()
  @Column('uuid', { nullable: true })
  itemId!: string | null;

  @ManyToOne(() => Item, { onDelete: 'CASCADE' })
  item?: Item | null;

  @Index()
  @Column('uuid', { nullable: true })
  groupId!: string | null;

  @ManyToOne(() => BreakoutGroup, { onDelete: 'CASCADE' })
  group?: BreakoutGroup | null;

  @Index()
  @Column('uuid')
  personId!: string;

  // No action rather than restrict: it is checked after the statement, so that deleting a whole meeting can cascade.
  @ManyToOne(() => MeetingPerson)
  person?: MeetingPerson;

  /** The words after the position: `for the Chair of the Colombo Process`. */
  @Column('text', { nullable: true })
  capacity!: string | null;

  @Column('text', { default: 'confirmed' })
  state!: RoleState;

  @Column('int')
  ordinal!: number;
}
