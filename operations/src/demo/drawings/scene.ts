import type { Portrait } from './pen';
import { Pen } from './pen';
import type { Setting } from './rooms/setting';
import type { SettingName } from './rooms/settings';
import { settings } from './rooms/settings';

const width = 1200;
const height = 900;

/** A product at home: 4 × 3, at true size beside its neighbours. */
export function scene(setting: SettingName, product: Portrait): string {
  const pen = new Pen();
  const { view, frame = { x: 0, y: 0, width: view.width }, arrange }: Setting = settings[setting];
  const scale = width / frame.width;
  pen.at(-frame.x * scale, -frame.y * scale, scale, () => arrange(pen, product));
  return pen.document(width, height);
}
