import { type Finding, report } from '../invariants/check-invariants';

/** What was expected and what was seen, line by line; whether all of it came true. */
export class Verdict {
  private readonly lines: string[] = [];
  private good = true;

  expect(what: string, seen: number | string, wanted: number | string): void {
    this.note(seen === wanted, `${what}: ${seen}${seen === wanted ? '' : ` — wanted ${wanted}`}`);
  }

  holds(findings: readonly Finding[]): void {
    const broken = findings.filter(({ violations }) => violations > 0);
    this.note(broken.length === 0, `invariants: ${findings.length - broken.length} of ${findings.length} hold`);
    if (broken.length > 0) this.lines.push(report(broken));
  }

  tell(line: string): void {
    this.lines.push(`  ${line}`);
  }

  /** Prints it; false where something was not as wanted. */
  print(title: string): boolean {
    console.log([`\n${title}`, ...this.lines].join('\n'));
    return this.good;
  }

  private note(good: boolean, line: string): void {
    this.good &&= good;
    this.lines.push(`${good ? '✓' : '✗'} ${line}`);
  }
}
