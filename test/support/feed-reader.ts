import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pathOf } from './tools.js';

/** A feed as a feed reader understands it. */
export interface ReadFeed {
  wellFormed: boolean;
  /** Such as `atom10`. */
  version: string;
  id: string;
  title: string;
  language: string;
  updated: string;
  author: string;
  /** Pairs of relation and address. */
  links: [string, string][];
  entries: { id: string; title: string; updated: string; link: string; content: string }[];
}

/** Reads with python3-feedparser. */
export function readFeed(text: string): ReadFeed {
  const script = fileURLToPath(new URL('read-feed.py', import.meta.url));
  const { stdout, stderr, status } = spawnSync(pathOf('feedparser'), [script], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReadFeed;
}
