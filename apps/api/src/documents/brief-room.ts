import type { Paragraph } from '#typeset/tree';
import type { BriefRoom } from '../publishing/brief-supplement.js';
import type { Voice } from './voice.js';

/** Where a room is, and who is called about it; nothing where nobody has said so. */
export function roomParagraphs(room: BriefRoom | undefined, { words, own }: Voice): Paragraph[] {
  if (room === undefined) return [];
  const lines = [
    { label: words('roomPlace'), value: room.place },
    { label: words('roomContact'), value: room.contact },
  ];
  return lines.flatMap(({ label, value }): Paragraph[] =>
    value === null ? [] : [{ kind: 'paragraph', runs: [{ ...own(`${label} `), bold: true }, { text: value }] }],
  );
}
