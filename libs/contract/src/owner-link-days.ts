/**
 * For so many days an owner can use a link: a report is due once a year, and the link by which one is made is still good when its owner is
 * reminded of the next.
 */
export const ownerLinkDays = 400;
