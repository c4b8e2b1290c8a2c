import type { ItemKind } from '#contract/fields';
import { Check, Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Session } from './session.entity.js';

/** A part of a session. */
@Entity()
@Check('ck_item_kind', `kind IN ('statement', 'presentation', 'panel', 'discussion', 'groupReports')`)
@Check('ck_item_minutes', `minutes BETWEEN 1 AND 1440`)
@Check('ck_item_ordinal', `ordinal >= 0`)
export class Item {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  sessionId!: string;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  session?: Session;

  @Column('text')
  kind!: ItemKind;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('int', { nullable: true })
  minutes!: number | null;

  @Column('int')
  ordinal!: number;

  /** Raised on each change. */
  @Column('int', { default: 1 })
  version!: number;
}
