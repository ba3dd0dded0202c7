/** One thing that must hold, as one query for where it does not. */
export interface Invariant {
  id: string;
  subject: string;
  /**
   * Rows `(subject text, problem text)`, one per violation; none is expected. Compares two sources that are
   * written independently of each other: a counter that agrees with itself proves nothing. Work that is
   * still under way is given `grace()` to end.
   */
  sql: string;
}
