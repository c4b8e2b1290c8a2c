import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A human being, across meetings. What a person is at one meeting (position, roles) belongs to that meeting's
 * programme.
 */
@Entity()
export class Person {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** As printed before the name: `Ms`, `H.E. Mr`. */
  @Column('text', { nullable: true })
  honorific!: string | null;

  @Column('text', { nullable: true })
  givenName!: string | null;

  @Column('text')
  familyName!: string;

  /** As printed after the name: `PhD`. */
  @Column('text', { nullable: true })
  postNominals!: string | null;
}
