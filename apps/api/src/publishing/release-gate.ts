import type { MeetingFile } from '#contract/meeting-file';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { Problem } from '#contract/problem';
import { Injectable } from '@nestjs/common';

/** What a later room has against releasing a draft, or showing what of it a release would; the paths are those of the value. */
export type ReleaseGate = (value: MeetingFile | MeetingSnapshot) => Problem[];

/**
 * Later rooms put their gates here when they start. Every release passes them all with its whole draft, whose hidden names may
 * have to be printed one day; a preview passes them with what its readers may see, since the problems quote it.
 */
@Injectable()
export class ReleaseGates {
  private readonly gates: ReleaseGate[] = [];

  add(gate: ReleaseGate): void {
    this.gates.push(gate);
  }

  problemsOf(value: MeetingFile | MeetingSnapshot): Problem[] {
    return this.gates.flatMap((gate) => gate(value));
  }
}
