/** The way in, which leads back to where one is now. */
export function signInAddress(): string {
  return `/sign-in?next=${encodeURIComponent(`${location.pathname}${location.search}`)}`;
}
