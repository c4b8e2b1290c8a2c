import type { MeetingFile } from '#contract/meeting-file';
import type { Problem } from '#contract/problem';
import { Injectable } from '@nestjs/common';

/** What a later room has against a release of this draft; the paths are those of the draft as a meeting file. */
export type ReleaseGate = (draft: MeetingFile) => Problem[];

/** Later rooms put their gates here when they start; every release passes them all. */
@Injectable()
export class ReleaseGates {
  private readonly gates: ReleaseGate[] = [];

  add(gate: ReleaseGate): void {
    this.gates.push(gate);
  }

  problemsOf(draft: MeetingFile): Problem[] {
    return this.gates.flatMap((gate) => gate(draft));
  }
}
