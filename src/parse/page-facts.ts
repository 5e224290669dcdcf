/** What a page says of itself outside its text. */
export interface PageFacts {
  title: string | null;
  siteName: string | null;
  url: string | null;
  /** As the page writes it. */
  publishedAt: string | null;
}
