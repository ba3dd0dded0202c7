/** Something one side of a test waits for and the other lets happen. */
export class Gate {
  readonly opened: Promise<void>;
  private resolve = (): void => undefined;

  constructor() {
    this.opened = new Promise((resolve) => (this.resolve = resolve));
  }

  open(): void {
    this.resolve();
  }
}
