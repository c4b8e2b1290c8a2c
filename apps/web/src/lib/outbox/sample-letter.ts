/** A form as simple as the tests need it. */
export interface Letter {
  part: 'body' | 'margin';
  field: 'title' | 'text';
  value: string;
  also: { kind: 'renew'; entry: string; seen: number };
}
