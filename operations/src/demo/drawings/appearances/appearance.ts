import type { FinishCode } from '../../finishes';
import { hexOf } from '../colours';
import type { Portrait } from '../pen';
import type { SettingName } from '../rooms/settings';

/** How a product is drawn: its portrait in a colour (and, for some, a form), and the room it lives in. */
export interface Appearance {
  setting?: SettingName;
  /** The colour of a product that comes in one only. */
  hex?: string;
  portrait(hex: string, form: string): Portrait;
}

export const shown = (setting: SettingName, portrait: Appearance['portrait']): Appearance => ({ setting, portrait });

/** One picture for all of its variants. */
export const single = (portrait: Portrait, finish: FinishCode = 'cloud', setting?: SettingName): Appearance => ({ hex: hexOf(finish), portrait: () => portrait, setting });
