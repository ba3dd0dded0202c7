/** What is asked of a system, over HTTP. */
export interface Question {
  path: string;
  /** POST where there is a body, else GET. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

export type Ask = (question: Question) => Promise<Answer>;

/** Pages are one question each; a checkout is several. */
export type Item = 'list' | 'product' | 'search' | 'history' | 'checkout';

/** Does a work item for the n-th time, and gives the last answer. Throws where it is not what it should be: that counts as a failure. */
export type Work = (ask: Ask, n: number) => Promise<Answer>;

/** How a system is asked for the work that is measured. What it leaves out is not measured. */
export interface Adapter {
  name: string;
  /** Before anything is measured: signs people in, learns what there is to ask for. */
  prepare?(ask: Ask): Promise<void>;
  /** An item that can be had in several ways has each by its name. */
  work: Partial<Record<Item, Work | Record<string, Work>>>;
}
