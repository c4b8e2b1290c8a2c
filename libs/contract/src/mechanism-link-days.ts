/** For so many days the secretariat of a mechanism can use a link. */
export const mechanismLinkDays = 90;
