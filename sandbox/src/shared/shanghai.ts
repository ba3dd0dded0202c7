/** Business days and all times shown to people are those of Asia/Shanghai (UTC+8, no summer time). */
const offset = 8 * 3_600_000;

export function shanghaiTime(at: string | Date): string {
  return new Date(new Date(at).getTime() + offset).toISOString().slice(0, 19).replace('T', ' ');
}

export function shanghaiDay(at: string | Date): string {
  return shanghaiTime(at).slice(0, 10);
}

export function shanghaiClock(at: string | Date): string {
  return shanghaiTime(at).slice(11);
}
