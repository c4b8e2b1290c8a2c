import type { MeetingFile } from '#contract/meeting-file';

export declare function crowdedDay(size: { sessions: number; rooms: number }): MeetingFile;
