"""Reads a feed with python3-feedparser: its text on stdin, as JSON on stdout what a feed reader would know of it."""

import json
import sys

import feedparser

read = feedparser.parse(sys.stdin.buffer.read(), response_headers={"content-type": "application/atom+xml; charset=utf-8"})
feed = read.feed

json.dump(
    {
        "wellFormed": not read.bozo,
        "version": read.version,
        "id": feed.get("id"),
        "title": feed.get("title"),
        "language": feed.get("language"),
        "updated": feed.get("updated"),
        "author": feed.get("author"),
        "links": [[link.rel, link.href] for link in feed.get("links", [])],
        "entries": [
            {
                "id": entry.id,
                "title": entry.title,
                "updated": entry.updated,
                "link": entry.link,
                "content": entry.content[0].value,
            }
            for entry in read.entries
        ],
    },
    sys.stdout,
)
