import { livingSettings } from './living-settings';
import { quietSettings } from './quiet-settings';
import { sharedSettings } from './shared-settings';
import { workingSettings } from './working-settings';

export const settings = { ...livingSettings, ...quietSettings, ...workingSettings, ...sharedSettings };

export type SettingName = keyof typeof settings;
