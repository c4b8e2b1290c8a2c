/** The product cannot work as its application role; the message tells an administrator what to do. */
export class ApplicationRoleError extends Error {}
