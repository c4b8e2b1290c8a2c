import type { RoleKind, RoleState } from '#contract/fields';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { BreakoutGroup } from './breakout-group.entity.js';
import { Item } from './item.entity.js';
import { MeetingPerson } from './meeting-person.entity.js';
import { Session } from './session.entity.js';

/**
 * What a person does in a session: in the session itself (moderator), in one of its items (speaker) or in one of its
 * groups. It may be there before anybody is named for it.
 */
@Entity()
@Check('ck_role_state', `state IN ('toBeConfirmed', 'invited', 'confirmed', 'declined')`)
@Check('ck_role_vacant', `person_id IS NOT NULL OR state = 'toBeConfirmed'`)
@Check('ck_role_decline_reason', `decline_reason IS NULL OR state = 'declined'`)
@Check(
  'ck_role_place',
  `CASE kind
    WHEN 'moderator' THEN item_id IS NULL AND group_id IS NULL
    WHEN 'speaker' THEN item_id IS NOT NULL AND group_id IS NULL
    WHEN 'coFacilitator' THEN item_id IS NULL AND group_id IS NOT NULL
    WHEN 'rapporteur' THEN item_id IS NULL AND group_id IS NOT NULL
    WHEN 'noteTaker' THEN item_id IS NULL AND group_id IS NOT NULL
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

  /** Null while nobody is named. */
  @Index()
  @Column('uuid', { nullable: true })
  personId!: string | null;

  // No action rather than restrict: it is checked after the statement, so that deleting a whole meeting can cascade.
  @ManyToOne(() => MeetingPerson)
  person?: MeetingPerson | null;

  /** The words after the position: `for the Chair of the Colombo Process`. */
  @Column('text', { nullable: true })
  capacity!: string | null;

  @Column('text', { default: 'confirmed' })
  state!: RoleState;

  /** Since when the role is in its state; null where nobody knows any more. */
  @Column('timestamptz', { nullable: true })
  stateAt!: Date | null;

  /** The account that put it there. */
  @Column('uuid', { nullable: true })
  stateBy!: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'state_by' })
  stateByAccount?: Account | null;

  @Column('text', { nullable: true })
  declineReason!: string | null;

  /** Whether the public sees nothing of the role until it is confirmed. */
  @Column('boolean', { default: false })
  hiddenUntilConfirmed!: boolean;

  /** Raised on each change of capacity, state or visibility; a place in an order belongs to the session. */
  @Column('int', { default: 1 })
  version!: number;

  @Column('int')
  ordinal!: number;
}
