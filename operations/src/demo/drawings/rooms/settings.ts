import { livingSettings } from './living-settings';
import { quietSettings } from './quiet-settings';
import { workingSettings } from './working-settings';

export const settings = { ...livingSettings, ...quietSettings, ...workingSettings };

export type SettingName = keyof typeof settings;
