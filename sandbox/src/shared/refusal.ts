import type { ZodError } from 'zod';

/** A refusal as it travels: `{ error: { code, message, field } }` with this status. */
export class Refusal extends Error {
  constructor(readonly status: number, readonly code: string, message: string, readonly field?: string) {
    super(message);
  }

  get body(): { error: { code: string; message: string; field?: string } } {
    return { error: { code: this.code, message: this.message, ...(this.field === undefined ? {} : { field: this.field }) } };
  }
}

export function badRequest(message: string, field?: string): Refusal {
  return new Refusal(400, 'BAD_REQUEST', message, field);
}

/** Names the first field that is wrong, and lists them all in the sentence. */
export function badInput(error: ZodError): Refusal {
  const problems = error.issues.map((issue) => ({ field: fieldOf(issue), reason: issue.message }));
  return badRequest(problems.map(({ field, reason }) => (field ? `${field}: ${reason}` : reason)).join('; '), problems[0]?.field || undefined);
}

function fieldOf(issue: ZodError['issues'][number]): string {
  return issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.');
}
