export const captureFormats = ['text', 'markdown', 'html', 'feed-item', 'record'] as const;
export type CaptureFormat = (typeof captureFormats)[number];

/** What somebody saved: one file, one feed item or one JSON Lines record, decoded to text. */
export interface Capture {
  /** Where it was: an absolute path, `path#item` for a part of a file, or `stdin#<hash>`. Identity of the capture. */
  location: string;
  /** The same without what is special to this machine, for people: the file's name, or `name#item`. */
  name: string;
  format: CaptureFormat;
  /** Decoded text: no byte order mark, line ends as `\n`, no NUL. For HTML, the HTML source. */
  content: string;
  /** ISO 8601 UTC, when it was saved: front matter, `--captured-at`, or the file's modification time. */
  capturedAt: string;
  /** SHA-256 of what was read (content and the fields below), hex. */
  hash: string;
  /** What the reader already knows from front matter, the feed or the record; null where it says nothing. */
  known: KnownFacts;
}

/** Facts a container states about its text. They win over what the layout finds in the text. */
export interface KnownFacts {
  title: string | null;
  url: string | null;
  outlet: string | null;
  /** As the container writes it; `parse` makes a date of it. */
  publishedAt: string | null;
  category: string | null;
  /** An id the container gives (a feed's guid, a record's id). */
  id: string | null;
}
