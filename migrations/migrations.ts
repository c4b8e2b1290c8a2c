import type { MigrationInterface } from 'typeorm';
import { People1795400000000 } from './1795400000000-people.js';
import { Programme1795400001000 } from './1795400001000-programme.js';
import { Guides1795400002000 } from './1795400002000-guides.js';
import { Releases1795400003000 } from './1795400003000-releases.js';
import { IssuedDocuments1795400004000 } from './1795400004000-issued-documents.js';
import { ProgrammeIntegrity1795400004100 } from './1795400004100-programme-integrity.js';
import { ReleaseIntegrity1795400004200 } from './1795400004200-release-integrity.js';
import { ApplicationRole1795400005000 } from './1795400005000-application-role.js';
import { Audit1795400006000 } from './1795400006000-audit.js';
import { Accounts1795400007000 } from './1795400007000-accounts.js';
import { SignOn1795400007500 } from './1795400007500-sign-on.js';
import { Mail1795400008000 } from './1795400008000-mail.js';
import { ProgrammeRoles1795400009000 } from './1795400009000-programme-roles.js';
import { MeetingState1795400009100 } from './1795400009100-meeting-state.js';
import { ModeratorsWork1795400009200 } from './1795400009200-moderators-work.js';
import { PersonDetails1795400009300 } from './1795400009300-person-details.js';
import { IdempotentRequests1795400009500 } from './1795400009500-idempotent-requests.js';
import { MeetingAccess1795400010000 } from './1795400010000-meeting-access.js';
import { Invitations1795400011000 } from './1795400011000-invitations.js';
import { PersonalCalendar1795400012000 } from './1795400012000-personal-calendar.js';
import { ToldEntries1795400012500 } from './1795400012500-told-entries.js';
import { UselessMails1795400012600 } from './1795400012600-useless-mails.js';
import { NewestMails1795400012700 } from './1795400012700-newest-mails.js';
import { DraftHistory1795400013000 } from './1795400013000-draft-history.js';
import { Findings1795400014000 } from './1795400014000-findings.js';
import { ReleaseFields1795400015000 } from './1795400015000-release-fields.js';
import { DocumentsSince1795400015500 } from './1795400015500-documents-since.js';
import { LiveEvents1795400016000 } from './1795400016000-live-events.js';
import { VacantRoles1795400016400 } from './1795400016400-vacant-roles.js';
import { Reminders1795400017200 } from './1795400017200-reminders.js';
import { RoomDetails1795400017300 } from './1795400017300-room-details.js';
import { Purge1795400017400 } from './1795400017400-purge.js';
import { NoticeRounds1795400019000 } from './1795400019000-notice-rounds.js';
import { InvitationStanding1795400019100 } from './1795400019100-invitation-standing.js';
import { Unsubscribing1795400019200 } from './1795400019200-unsubscribing.js';
import { NewsSubscribers1795400019300 } from './1795400019300-news-subscribers.js';
import { Presence1795400019400 } from './1795400019400-presence.js';
import { Mechanisms1795400021000 } from './1795400021000-mechanisms.js';
import { MechanismCorrections1795400021100 } from './1795400021100-mechanism-corrections.js';
import { PeopleOfMechanisms1795400021200 } from './1795400021200-people-of-mechanisms.js';
import { MechanismsAtMeetings1795400023000 } from './1795400023000-mechanisms-at-meetings.js';
import { MechanismsInGroups1795400025000 } from './1795400025000-mechanisms-in-groups.js';
import { SettingsOfOutputs1795400026000 } from './1795400026000-settings-of-outputs.js';
import { Outputs1795400027000 } from './1795400027000-outputs.js';
import { PlenaryScreens1795400028000 } from './1795400028000-plenary-screens.js';
import { Consolidation1795400029000 } from './1795400029000-consolidation.js';
import { IssuedReports1795400030000 } from './1795400030000-issued-reports.js';
import { Recommendations1795400031000 } from './1795400031000-recommendations.js';
import { Highlights1795400032000 } from './1795400032000-highlights.js';
import { RecommendationReports1795400033000 } from './1795400033000-recommendation-reports.js';

/** Every migration, oldest first. One that has been merged is never edited. */
export const migrations: (new () => MigrationInterface)[] = [
  People1795400000000,
  Programme1795400001000,
  Guides1795400002000,
  Releases1795400003000,
  IssuedDocuments1795400004000,
  ProgrammeIntegrity1795400004100,
  ReleaseIntegrity1795400004200,
  ApplicationRole1795400005000,
  Audit1795400006000,
  Accounts1795400007000,
  SignOn1795400007500,
  Mail1795400008000,
  ProgrammeRoles1795400009000,
  MeetingState1795400009100,
  ModeratorsWork1795400009200,
  PersonDetails1795400009300,
  IdempotentRequests1795400009500,
  MeetingAccess1795400010000,
  Invitations1795400011000,
  PersonalCalendar1795400012000,
  ToldEntries1795400012500,
  UselessMails1795400012600,
  NewestMails1795400012700,
  DraftHistory1795400013000,
  Findings1795400014000,
  ReleaseFields1795400015000,
  DocumentsSince1795400015500,
  LiveEvents1795400016000,
  VacantRoles1795400016400,
  Reminders1795400017200,
  RoomDetails1795400017300,
  Purge1795400017400,
  NoticeRounds1795400019000,
  InvitationStanding1795400019100,
  Unsubscribing1795400019200,
  NewsSubscribers1795400019300,
  Presence1795400019400,
  Mechanisms1795400021000,
  MechanismCorrections1795400021100,
  PeopleOfMechanisms1795400021200,
  MechanismsAtMeetings1795400023000,
  MechanismsInGroups1795400025000,
  SettingsOfOutputs1795400026000,
  Outputs1795400027000,
  PlenaryScreens1795400028000,
  Consolidation1795400029000,
  IssuedReports1795400030000,
  Recommendations1795400031000,
  Highlights1795400032000,
  RecommendationReports1795400033000,
];
