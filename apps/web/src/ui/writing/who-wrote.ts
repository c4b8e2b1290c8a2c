import type { TFunction } from 'i18next';

/**
 * Who wrote a field last, and when; empty where nobody has.
 *
 * @param time prints an instant
 */
export function whoWrote(
  field: { by: string | null; at: string | null } | undefined,
  time: (instant: string) => string,
  t: TFunction<'writing'>,
): string {
  // What one has just written here has no time before it is on the server.
  if (!field?.at) return '';
  const at = time(field.at);
  return field.by ? t('writtenBy', { who: field.by, time: at }) : t('writtenAt', { time: at });
}
