/** The zone of whoever looks, an IANA name: for moments that belong to no meeting. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
