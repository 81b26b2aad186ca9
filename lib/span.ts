/** A stretch of an article's shown text: UTF-16 offsets, `end` exclusive, so `text.slice(start, end)` cuts it. */
export interface Span {
  start: number;
  end: number;
}

/** A span together with the letters it cuts, exactly as the article shows them. */
export interface Quote extends Span {
  text: string;
}
