const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

/** At most `sends` codes to one phone within `span`. */
export const sendingLimits = [
  { sends: 1, span: 60 * seconds },
  { sends: 5, span: 1 * hours },
  { sends: 10, span: 24 * hours },
] as const;

/** At most so many codes for one network address: one phone's limits do not stop somebody who goes through the numbers. */
export const addressLimit = { sends: 30, span: 1 * hours };

export const longestSpan = Math.max(...sendingLimits.map(({ span }) => span));

/** When a code may be sent to a phone again, given when codes were sent to it, newest first. */
export function nextSendAt(sent: readonly Date[], now: Date): Date {
  const freed = sendingLimits.map(({ sends, span }) => (sent[sends - 1]?.getTime() ?? -Infinity) + span);
  return new Date(Math.max(now.getTime(), ...freed));
}
