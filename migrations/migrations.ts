import type { MigrationInterface } from 'typeorm';
import { People1795400000000 } from './1795400000000-people.js';
import { Programme1795400001000 } from './1795400001000-programme.js';
import { Guides1795400002000 } from './1795400002000-guides.js';
import { Releases1795400003000 } from './1795400003000-releases.js';
import { IssuedDocuments1795400004000 } from './1795400004000-issued-documents.js';
import { ProgrammeIntegrity1795400004100 } from './1795400004100-programme-integrity.js';
import { ReleaseIntegrity1795400004200 } from './1795400004200-release-integrity.js';

/** Every migration, oldest first. One that has been merged is never edited. */
export const migrations: (new () => MigrationInterface)[] = [
  People1795400000000,
  Programme1795400001000,
  Guides1795400002000,
  Releases1795400003000,
  IssuedDocuments1795400004000,
  ProgrammeIntegrity1795400004100,
  ReleaseIntegrity1795400004200,
];
