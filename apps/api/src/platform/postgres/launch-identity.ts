import { userInfo } from 'node:os';

/** A user and group on disk. */
export interface Owner {
  uid: number;
  gid: number;
}

/** As whom a program is started. */
export interface LaunchIdentity {
  /** What is written before the program on the command line. */
  prefix: readonly string[];
  /** User and group to change to; none to stay. */
  credentials?: Owner;
  /** To whom the server's files belong, seen from outside. */
  owner: Owner;
  /** Whether the server is another user than this process, to whom the folders above its data may be closed. */
  isOther: boolean;
}

/** What the choice depends on. */
export interface Circumstances {
  platform: NodeJS.Platform;
  /** Effective user and group of this process. */
  self: Owner;
  /** Whether the user has an account (a line in /etc/passwd); containers run with any number. */
  hasAccount: boolean;
  /** To whom the cluster on disk belongs; null where there is none yet. */
  clusterOwner: Owner | null;
  /** Owner of the nearest folder that exists above the cluster. */
  folderOwner: Owner;
  /** False leaves user namespaces unused. */
  userNamespaces: boolean;
}

/** Debian's `nobody` and `nogroup`, which other Linux systems have under one name or another. */
const nobody: Owner = { uid: 65534, gid: 65534 };
/** `daemon` of macOS, whose `nobody` is −2. */
const daemon: Owner = { uid: 1, gid: 1 };

/**
 * As whom PostgreSQL can be started, the best first; the caller tries. PostgreSQL refuses root, and initdb refuses a user
 * without an account, so:
 *
 * - an ordinary user starts it directly;
 * - a cluster keeps the owner that it has: root starts it as that user;
 * - root starts a new one in a user namespace of its own, in which root is called `nobody`: nothing on the machine changes
 *   and the files belong to root; so does an ordinary user without an account;
 * - where user namespaces are off (as in Docker by default), root changes to the real `nobody`; on macOS, which has no
 *   namespaces, to the user to whom the folder belongs.
 */
export function launchIdentities(circumstances: Circumstances): LaunchIdentity[] {
  const { self, hasAccount, clusterOwner } = circumstances;
  const namespace = circumstances.platform === 'linux' && circumstances.userNamespaces ? [inNamespace(self)] : [];
  const direct: LaunchIdentity = { prefix: [], owner: self, isOther: false };
  if (self.uid !== 0) return hasAccount ? [direct] : [...namespace, direct];
  if (clusterOwner !== null && clusterOwner.uid !== 0) return [asUser(clusterOwner)];
  return [...namespace, asUser(standIn(circumstances))];
}

function standIn({ platform, folderOwner }: Circumstances): Owner {
  if (platform === 'linux') return nobody;
  return folderOwner.uid === 0 ? daemon : folderOwner;
}

function inNamespace(self: Owner): LaunchIdentity {
  const prefix = ['unshare', '--user', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`, '--'];
  return { prefix, owner: self, isOther: true };
}

function asUser(owner: Owner): LaunchIdentity {
  return { prefix: [], credentials: owner, owner, isOther: true };
}

/** Where the server's user can reach temporary files, the best first: `TMPDIR` may be closed to another user. */
export function temporaryFolders({ credentials }: LaunchIdentity, temporary: string): string[] {
  return credentials ? ['/tmp'] : [temporary, '/tmp'];
}

/** Effective user and group of this process. */
export function currentUser(): Owner {
  return { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
}

export function currentUserHasAccount(): boolean {
  try {
    userInfo();
    return true;
  } catch {
    return false;
  }
}
