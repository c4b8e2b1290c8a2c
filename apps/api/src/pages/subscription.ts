/** The address with which calendar programs subscribe rather than download: they have registered `webcal:`. */
export function subscriptionOf(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}
